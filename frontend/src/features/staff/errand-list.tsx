import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ErrandPatient } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { usePersonName } from '~/shared/patients/patients';
import { PatientFacts } from './patient-strip';

type RowProps = {
  patient: ErrandPatient;
  /** What it is about, in a few words. */
  about: string;
  sentAt: string;
  mine: boolean;
  taken: boolean;
  onOpen: () => void;
  /** What the button says, where "open … for …" would not do. */
  label?: string;
  /** More of what it is about. */
  children?: ReactNode;
};

/** One errand in a queue: whose, about what, since when, and whether somebody has begun. */
export function ErrandRow({ patient, about, sentAt, mine, taken, onOpen, label, children }: RowProps) {
  const t = useTranslations('staffErrands');
  const format = useFormat();
  const name = usePersonName();
  return (
    <li>
      <div>
        <PatientFacts patient={patient} />
        <p>{about}</p>
        {children}
        <p className="facts">
          {t('sent', { date: format.date(dayOf(sentAt)) })} {taken && t(mine ? 'mine' : 'colleagues')}
        </p>
      </div>
      <button type="button" className="button secondary" onClick={onOpen}>
        {label ?? t('open', { name: name(patient), about })}
      </button>
    </li>
  );
}

type QueueProps = { count: number; empty: string; notice: string | undefined; children: ReactNode };

/** The queue itself, under what has just been done. */
export function ErrandRows({ count, empty, notice, children }: QueueProps) {
  const t = useTranslations('staffErrands');
  return (
    <>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <h2>{t('count', { count })}</h2>
      {count === 0 && (
        <div className="empty">
          <p>{empty}</p>
        </div>
      )}
      <ul className="rows">{children}</ul>
    </>
  );
}

type TakeProps = {
  taken: boolean;
  busy: boolean;
  onTake: () => void;
  onBack: () => void;
  /** What it means to begin, where it is not that the patient's side can no longer take it back. */
  means?: string;
};

/** Before one answers, one begins: colleagues see it, and what can be taken back no longer can. */
export function Take({ taken, busy, onTake, onBack, means }: TakeProps) {
  const t = useTranslations('staffErrands');
  return (
    <>
      <p>{taken ? t('takeOverMeans') : (means ?? t('takeMeans'))}</p>
      <div className="actions">
        <button type="button" className="button" disabled={busy} onClick={onTake}>
          {t(taken ? 'takeOver' : 'take')}
        </button>
        <button type="button" className="button secondary" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </>
  );
}
