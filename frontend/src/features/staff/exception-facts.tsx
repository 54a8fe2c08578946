import { useTranslations } from 'use-intl';
import type { UnitJournalException } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useOpened } from '~/shared/journal/opening';
import { PatientFacts } from './patient-strip';

/** Who wants to read what of whose journal, and until when. */
export function Wanted({ exception }: { exception: UnitJournalException }) {
  const t = useTranslations('staffGrants');
  const format = useFormat();
  const opened = useOpened();
  const { guardian, begunBy, sentAt, to, words } = exception;
  return (
    <section className="card">
      <h2>{guardian ?? t('protectedGuardian')}</h2>
      <p>{t('wants', { what: opened(exception), date: format.lastDay(to) })}</p>
      <p className="facts">{t(`begun.${begunBy}`, { date: format.date(dayOf(sentAt)) })}</p>
      {words && <p className="said">{words}</p>}
    </section>
  );
}

type Props = { exception: UnitJournalException; action: string | undefined; onOpen: () => void };

/** One exception in a list: whose journal, which guardian, how it stands, and what can be done. */
export function ExceptionRow({ exception, action, onOpen }: Props) {
  const t = useTranslations('staffGrants');
  const format = useFormat();
  const opened = useOpened();
  const {
    patient,
    guardian,
    status,
    changedAt,
    openFrom,
    openTo,
    opened: parts,
    reason,
    endReason,
  } = exception;
  return (
    <li>
      <div>
        <PatientFacts patient={patient} />
        <p>{t('forGuardian', { guardian: guardian ?? t('protectedGuardian') })}</p>
        <p>
          <strong>{t(`exceptionStatus.${status}`)}</strong>{' '}
          <span className="facts">{t('changedAt', { date: format.date(dayOf(changedAt)) })}</span>
        </p>
        {status === 'GRANTED' && parts && openFrom && openTo && (
          <p className="facts">
            {opened({ categories: parts })}.{' '}
            {t('between', { from: format.date(openFrom), to: format.lastDay(openTo) })}
          </p>
        )}
        {reason && <p className="said">{reason}</p>}
        {endReason && <p className="said">{endReason}</p>}
      </div>
      {action && (
        <button type="button" className="button secondary" onClick={onOpen}>
          {action}
        </button>
      )}
    </li>
  );
}
