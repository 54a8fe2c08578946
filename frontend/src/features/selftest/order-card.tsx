import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { SelfTestOrder } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useDoer } from '~/shared/patients/done-by';

/** How an order stands, in words: what has happened, when, and what comes next. */
export function OrderStatus({ order }: { order: SelfTestOrder }) {
  const t = useTranslations('selfTests');
  const format = useFormat();
  const doer = useDoer();
  const { status, clinic, expectedBy, kitNumber, reason } = order;
  const date = format.date(dayOf(order.since));
  return (
    <div className="status">
      <p>
        <strong>{t(`status.${status}`, { clinic: clinic.name, date })}</strong>
      </p>
      {reason && <p className="said">{reason}</p>}
      {expectedBy && (status === 'ORDERED' || status === 'SAMPLE_RECEIVED') ? (
        <p>{t(`expected.${status}`, { date: format.date(expectedBy) })}</p>
      ) : (
        <p>{t(`next.${status}`)}</p>
      )}
      <p className="facts">
        {t('orderedBy', { date: format.date(dayOf(order.orderedAt)), doer: doer(order.by) })}
        {kitNumber && ` ${t('kitNumber', { number: kitNumber })}`}
      </p>
    </div>
  );
}

type Props = { order: SelfTestOrder; patientId: string; busy: boolean; onCancel: (orderId: string) => void };

export function OrderCard({ order, patientId, busy, onCancel }: Props) {
  const t = useTranslations('selfTests');
  const { orderId, title, how, status } = order;
  return (
    <li className="card">
      <h3>{title}</h3>
      <OrderStatus order={order} />
      {status === 'KIT_SENT' && (
        <details>
          <summary>{t('how')}</summary>
          <p className="how">{how}</p>
        </details>
      )}
      {status === 'REFUSED' && (
        <p>
          <Link
            className="onward"
            to="/person/$patientId/mottagningar/$clinicId"
            params={{ patientId, clinicId: order.clinic.id }}
          >
            {t('toClinic', { clinic: order.clinic.name })}
          </Link>
        </p>
      )}
      {status === 'ORDERED' && (
        <p>
          <button
            type="button"
            className="button secondary"
            disabled={busy}
            onClick={() => onCancel(orderId)}
          >
            {t('cancel', { title })}
          </button>
        </p>
      )}
    </li>
  );
}
