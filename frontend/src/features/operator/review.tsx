import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { AgeLimitProposal } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { Skeleton } from '~/shared/ui/skeleton';
import { DryRun } from './dry-run';
import { startDryRun } from './queries';

type Props = {
  proposal: AgeLimitProposal;
  busy: boolean;
  /** With the dry run that has been seen. */
  onYes: (dryRunId: string) => void;
  onNo: () => void;
};

/** What the second operator looks at before the yes: what the proposal means, reckoned anew. */
export function Review({ proposal: { limits }, busy, onYes, onNo }: Props) {
  const t = useTranslations();
  const format = useFormat();
  const [dryRunId, setDryRunId] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const top = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    top.current?.focus();
    if (asked.current) return;
    asked.current = true;
    startDryRun(limits).then((run) => setDryRunId(run.dryRunId), setFailure);
  }, [limits]);
  const date = format.date(limits.validFrom);
  const tooLate = failure instanceof ApiError && [409, 422].includes(failure.status);
  const no = (
    <button type="button" className="button secondary" onClick={onNo}>
      {t('common.cancel')}
    </button>
  );
  return (
    <>
      <p ref={top} tabIndex={-1}>
        {t('operator.reviewLead', { date })}
      </p>
      {failure !== undefined && (
        <>
          <p className="notice" role="alert">
            {tooLate ? t('operator.tooLate') : t('operator.failed')}
          </p>
          <div className="actions">{no}</div>
        </>
      )}
      {!dryRunId && failure === undefined && <Skeleton lines={4} />}
      {dryRunId && (
        <DryRun dryRunId={dryRunId} always>
          <p>
            <strong>{t('operator.approveQuestion', { date })}</strong> {t('operator.approveMeans')}
          </p>
          <div className="actions">
            <button type="button" className="button" disabled={busy} onClick={() => onYes(dryRunId)}>
              {t('operator.approveYes')}
            </button>
            {no}
          </div>
        </DryRun>
      )}
    </>
  );
}
