import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { useClose } from './queries';

type Props = { patientId: string; givenId: string; whose: string | undefined };

/** All steps are done: the moment to look through the answers, and the way to say that one is through. */
export function Finish({ patientId, givenId, whose }: Props) {
  const t = useTranslations('program');
  const close = useClose(patientId, givenId);
  return (
    <section className="notice">
      <p>{t('allDone')}</p>
      {close.isError && <Refused error={close.error} />}
      <button
        type="button"
        className="button"
        disabled={close.isPending}
        onClick={() => close.mutate('finish')}
      >
        {whose ? t('finishFor', { name: whose }) : t('finish')}
      </button>
    </section>
  );
}

/** Why it could not be ended. */
export function Refused({ error }: { error: unknown }) {
  const t = useTranslations('program');
  const problem = error instanceof ApiError ? error.problem : {};
  return (
    <p className="field-error" role="alert">
      {problem.code === 'PROGRAM_OVER'
        ? t('over')
        : problem.reason === 'CLINIC_APPROVAL_NEEDED'
          ? t('notApproved')
          : t('failed')}
    </p>
  );
}
