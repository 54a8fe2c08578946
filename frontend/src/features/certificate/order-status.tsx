import { useTranslations } from 'use-intl';
import type { CertificateOrder } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useDoer } from '~/shared/patients/done-by';

/** How an order stands, in words: what has happened, when, and what comes next. */
export function OrderStatus({ order, own }: { order: CertificateOrder; own: boolean }) {
  const t = useTranslations('certificates');
  const format = useFormat();
  const doer = useDoer();
  const { status, clinic, by, sentAt, takenAt, closedAt, expectedBy, reason, handOver, from, to } = order;
  const date = format.date(dayOf(closedAt ?? takenAt ?? sentAt));
  const open = status === 'SENT' || status === 'IN_PROGRESS';
  return (
    <div className="status">
      <p>
        <strong>{t(`status.${status}`, { clinic: clinic.name, date })}</strong>
      </p>
      {reason && <p className="said">{reason}</p>}
      {handOver && (
        <p>{t(own ? `handOver.${handOver}` : `handOverFor.${handOver}`, { clinic: clinic.name })}</p>
      )}
      {open && <p>{expectedBy ? t('expected', { date: format.date(expectedBy) }) : t('expectedUnknown')}</p>}
      {(from || to) && (
        <p className="facts">
          {t('period', { from: from ? format.date(from) : '…', to: to ? format.date(to) : '…' })}
        </p>
      )}
      <p className="facts">{t('sent', { date: format.date(dayOf(sentAt)), doer: doer(by) })}</p>
    </div>
  );
}
