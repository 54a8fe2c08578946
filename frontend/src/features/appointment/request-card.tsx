import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppointmentRequest } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useBy } from './when';

type Props = { request: AppointmentRequest; whose: string | undefined; onWithdraw: () => void };

/** What a clinic has been asked for, how it stands in words, and a way to take it back while nobody has answered. */
export function RequestCard({ request, whose, onWithdraw }: Props) {
  const t = useTranslations('times');
  const format = useFormat();
  const by = useBy();
  const [asking, setAsking] = useState(false);
  const { clinic, status } = request;
  const days = clinic.answersWithinDays;
  return (
    <li className="card">
      <h3>{clinic.name}</h3>
      {status === 'SENT' ? (
        <p>
          <strong>{t('waits', { date: format.date(dayOf(request.sentAt)) })}</strong>{' '}
          {days ? t('answersWithin', { days }) : t('answersSoon')}
        </p>
      ) : (
        <>
          <p className="answer no">{t('refused')}</p>
          <p>{request.refusal}</p>
        </>
      )}
      {request.type && <p>{request.type}</p>}
      <p className="facts">{t('about', { reason: request.about })}</p>
      <p className="facts">{t('sentBy', { by: by(request.by) })}</p>
      {status === 'SENT' && !asking && (
        <p>
          <button type="button" className="button secondary" onClick={() => setAsking(true)}>
            {whose ? t('withdrawFor', { name: whose }) : t('withdraw')}
            <span className="visually-hidden"> {clinic.name}</span>
          </button>
        </p>
      )}
      {asking && (
        <div>
          <p>
            <strong>{t('withdrawSure')}</strong>
          </p>
          <div className="actions">
            <button type="button" className="button" onClick={onWithdraw}>
              {t('withdrawYes')}
            </button>
            <button type="button" className="button secondary" onClick={() => setAsking(false)}>
              {t('withdrawNo')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
