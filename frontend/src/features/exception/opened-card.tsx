import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ExceptionUnitAnswer, JournalExceptionApplication } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { useOpened } from '~/shared/journal/opening';
import { Ask } from '~/shared/ui/ask';

type Props = {
  application: JournalExceptionApplication;
  patientId: string;
  whose: string;
  busy: boolean;
  onStop: () => void;
};

/** What a clinic has opened for the guardian, who has not applied for it. */
export function OpenedCard({ application: { begunBy, units }, patientId, whose, busy, onStop }: Props) {
  const t = useTranslations('applications');
  return units.map((part) => (
    <li className="card" key={part.unit.id}>
      <h3>{t(begunBy === 'PHYSICIAN' ? 'physician' : 'manager', { unit: part.unit.name })}</h3>
      <Standing part={part} />
      {part.answer === 'YES' && (
        <>
          <p>
            <Link className="onward" to="/person/$patientId/journal" params={{ patientId }}>
              {t('read', { unit: part.unit.name })}
            </Link>
          </p>
          <p>{t(begunBy === 'PHYSICIAN' ? 'physicianMeans' : 'managerMeans', { name: whose })}</p>
          <Ask
            ask={t('stop', { unit: part.unit.name })}
            question={t('stopQuestion')}
            means={t('stopMeans')}
            yes={t('stopYes')}
            busy={busy}
            onYes={onStop}
          />
        </>
      )}
    </li>
  ));
}

function Standing({ part }: { part: ExceptionUnitAnswer }) {
  const t = useTranslations('applications');
  const format = useFormat();
  const opened = useOpened();
  const { answer, from, to } = part;
  if (answer === 'YES' && from && to)
    return <p>{t('open', { what: opened(part), from: format.date(from), to: format.lastDay(to) })}</p>;
  return <p>{t(answer === 'TAKEN_BACK' ? 'haveStopped' : 'openedOver')}</p>;
}
