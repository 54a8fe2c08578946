import { useTranslations } from 'use-intl';
import type { Renewal } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useDoer } from '~/shared/patients/done-by';

/** How a renewal stands, in words: what has happened, when, and what comes next. */
export function RenewalStatus({ renewal }: { renewal: Renewal }) {
  const t = useTranslations('prescriptions');
  const format = useFormat();
  const doer = useDoer();
  const { status, clinic, by, expectedBy, takenAt, closedAt, reason, comment } = renewal;
  const date = format.date(dayOf(closedAt ?? takenAt ?? renewal.sentAt));
  const open = status === 'SENT' || status === 'IN_PROGRESS';
  return (
    <div className="status">
      <p>
        <strong>{t(`status.${status}`, { clinic: clinic.name, date })}</strong>
      </p>
      {reason && <p className="said">{reason}</p>}
      {open && <p>{expectedBy ? t('expected', { date: format.date(expectedBy) }) : t('expectedUnknown')}</p>}
      <p className="facts">
        {t('sent', { date: format.date(dayOf(renewal.sentAt)), doer: doer(by) })}
        {comment && ` ${t('comment', { comment })}`}
      </p>
    </div>
  );
}
