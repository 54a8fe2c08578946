import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ExceptionQuestion, ExceptionUnitQuestion } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { useOpened } from '~/shared/journal/opening';

type Props = { question: ExceptionQuestion; patientId: string };

/** What a physician has decided alone: nobody has asked the young person, so they are told why, and whom to turn to. */
export function DecidedCard({ question: { guardian, units }, patientId }: Props) {
  const t = useTranslations('insight');
  const who = guardian ?? t('guardian');
  return units.map((part) => (
    <li className="card" key={part.unit.id}>
      <h3>{t(part.status === 'GRANTED' ? 'decidedHead' : 'decidedWas', { unit: part.unit.name, who })}</h3>
      <Standing part={part} who={who} />
      <p>{t('decidedWhy')}</p>
      <p>{t('decidedNow')}</p>
      <Link
        className="onward"
        to="/person/$patientId/mottagningar/$clinicId"
        params={{ patientId, clinicId: part.unit.id }}
      >
        {t('decidedClinic', { unit: part.unit.name })}
      </Link>
    </li>
  ));
}

function Standing({ part, who }: { part: ExceptionUnitQuestion; who: string }) {
  const t = useTranslations('insight');
  const format = useFormat();
  const opened = useOpened();
  const { status, from, to } = part;
  return (
    <p>
      <strong>
        {status === 'GRANTED' && from && to
          ? t('open', { what: opened(part), from: format.date(from), to: format.lastDay(to) })
          : t(`status.${status}`, { who })}
      </strong>
    </p>
  );
}
