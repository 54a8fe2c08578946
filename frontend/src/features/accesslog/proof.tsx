import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { checkProof } from './check-proof';
import { proofOf } from './queries';

type Props = { patientId: string; entryId: string; label: string };

/** Checks, in the browser, that the row stands in the log as it was written. */
export function Proof({ patientId, entryId, label }: Props) {
  const t = useTranslations('accessLog');
  const check = useMutation({
    mutationFn: async () => {
      const proof = await proofOf(patientId, entryId);
      return { proof, checked: await checkProof(proof) };
    },
  });
  if (check.data) return <Told {...check.data} />;
  const early = check.error instanceof ApiError && check.error.problem.code === 'NOT_SEALED_YET';
  return (
    <>
      <button
        type="button"
        className="button secondary"
        aria-label={label}
        disabled={check.isPending}
        onClick={() => check.mutate()}
      >
        {check.isPending ? t('proving') : t('prove')}
      </button>
      {check.isError && <p role="status">{early ? t('notYet') : t('failed')}</p>}
    </>
  );
}

type Found = {
  proof: Awaited<ReturnType<typeof proofOf>>;
  checked: Awaited<ReturnType<typeof checkProof>>;
};

function Told({ proof, checked }: Found) {
  const t = useTranslations('accessLog');
  if (!checked.right)
    return (
      <p className="notice danger" role="alert">
        {t('broken')}
      </p>
    );
  return (
    <div className="status">
      <p role="status">
        {t('proven', { place: proof.place + 1, leaves: proof.leaves })}{' '}
        {checked.signed ? t('signed') : t('unsigned')}
      </p>
      <details>
        <summary>{t('how')}</summary>
        <p>{t('howText')}</p>
        <p className="facts">{t('row')}</p>
        <pre>{proof.row}</pre>
        <p className="facts">{t('stamp')}</p>
        <pre>{proof.checkpoint}</pre>
      </details>
    </div>
  );
}
