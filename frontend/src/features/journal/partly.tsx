import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { AccessExplanation, PatientView } from '~/api/types';
import { accessQuery } from '~/shared/access/access';
import { ScopeParts } from '~/shared/access/scope-parts';
import { useFormat } from '~/shared/format/useFormat';

/** What opens the journal when it opens a part of it alone; not asked for a guardian of a small child, who reads all that is not hidden. */
export function usePartly({ patientId, actingAs }: PatientView) {
  const enabled = actingAs !== 'GUARDIAN';
  const access = useQuery({ ...accessQuery(patientId), enabled });
  const journal = access.data?.find(({ action }) => action === 'JOURNAL_READ');
  return {
    isPending: enabled && access.isPending,
    partly: journal?.scope?.kind === 'PARTS' ? journal : undefined,
  };
}

/** Which part of the journal one reads, and until when. */
export function Partly({ permit: { scope, until } }: { permit: AccessExplanation }) {
  const t = useTranslations('journal');
  const format = useFormat();
  return (
    <div className="notice">
      <p>{until ? t('partlyUntil', { date: format.lastDay(until) }) : t('partly')}</p>
      <ScopeParts scope={scope} />
    </div>
  );
}
