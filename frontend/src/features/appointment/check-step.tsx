import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { Appointment, AppointmentHold } from '~/api/types';
import { capital } from '~/shared/format/dates';
import { TextField } from '~/shared/forms/text-field';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';
import { book, useVisitChange } from './queries';
import { TimeLeft, useLeft } from './time-left';
import { VisitFacts } from './visit-card';
import { useWhen } from './when';

const longestReason = 500;

type Props = {
  held: AppointmentHold;
  old: Appointment | undefined;
  patientId: string;
  whose: string | undefined;
  reason: string;
  onReason: (reason: string) => void;
  onBack: () => void;
  onAgain: () => void;
  onMade: (visit: Appointment) => void;
};

/** One moment to look at what is about to be booked, while the time is kept. */
export function CheckStep({ held, old, patientId, whose, reason, onReason, onBack, onAgain, onMade }: Props) {
  const t = useTranslations('booking');
  const when = useWhen();
  const left = useLeft(held.expiresAt);
  const [key] = useState(() => crypto.randomUUID());
  const booking = useVisitChange(patientId, () =>
    book(patientId, { holdId: held.holdId, key, reason, rebooks: old?.appointmentId }),
  );
  const code = booking.error instanceof ApiError ? booking.error.problem.code : undefined;
  const over = left <= 0 || code === 'HOLD_EXPIRED';
  const { slot, clinic } = held;
  const submit = old ? 'moveSubmit' : 'submit';
  return (
    <Page key="check" title={old ? t('checkMove') : t('check')}>
      <dl className="terms">
        {whose && (
          <>
            <dt>{t('whom')}</dt>
            <dd>{whose}</dd>
          </>
        )}
        <dt>{old ? t('newTime') : t('time')}</dt>
        <dd>
          <strong>{capital(when(slot.startsAt))}</strong>
        </dd>
        {old && (
          <>
            <dt>{t('oldTime')}</dt>
            <dd>{capital(when(old.startsAt))}</dd>
          </>
        )}
      </dl>
      <VisitFacts
        visit={{
          clinic,
          type: slot.type.name,
          ...(slot.place && { place: slot.place }),
          ...(slot.staffTitle && { staffTitle: slot.staffTitle }),
        }}
      />
      <p className="facts">{t('until', { time: when(held.cancelUntil) })}</p>
      {!old && (
        <TextField
          id="orsak"
          rows={3}
          label={t('reason')}
          hint={t('reasonHint')}
          maxLength={longestReason}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      )}
      {over ? (
        <Over onAgain={onAgain} onBack={onBack} />
      ) : (
        <>
          <TimeLeft left={left} />
          {booking.isError && (
            <p className="notice danger" role="alert">
              {code === 'APPOINTMENT_CHANGED'
                ? t('lost.changed')
                : code === 'TOO_LATE_TO_CANCEL'
                  ? t('lost.tooLate')
                  : t('failed')}
            </p>
          )}
          <div className="actions">
            <button
              type="button"
              className="button"
              disabled={booking.isPending}
              onClick={() => booking.mutate(undefined, { onSuccess: onMade })}
            >
              {whose ? t(`${submit}For`, { name: whose }) : t(submit)}
            </button>
            <button type="button" className="button secondary" onClick={onBack}>
              {t('otherTime')}
            </button>
          </div>
        </>
      )}
      <Emergency />
    </Page>
  );
}

function Over({ onAgain, onBack }: { onAgain: () => void; onBack: () => void }) {
  const t = useTranslations('booking');
  return (
    <>
      <p className="notice" role="alert">
        {t('over')}
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={onAgain}>
          {t('again')}
        </button>
        <button type="button" className="button secondary" onClick={onBack}>
          {t('otherTime')}
        </button>
      </div>
    </>
  );
}
