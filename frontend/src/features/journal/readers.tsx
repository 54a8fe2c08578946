import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { JournalReader } from '~/api/types';
import { usePermitWords } from '~/shared/access/permit-words';
import { agesOfRows, readerSegments } from '~/shared/charts/lifeline';
import { Lifeline } from '~/shared/charts/lifeline-figure';
import { useFormat } from '~/shared/format/useFormat';
import { usePatient } from '~/shared/patients/patients';
import { useToday } from '~/shared/session/useToday';
import { Skeleton } from '~/shared/ui/skeleton';
import { readersQuery } from './queries';

/** Who can see an entry, and why: a sentence for each, and the same as a picture over time. */
export function Readers({ patientId, entryId }: { patientId: string; entryId: string }) {
  const t = useTranslations('readers');
  const who = useWho();
  const today = useToday();
  const patient = usePatient();
  const { data: readers, isError } = useQuery(readersQuery(patientId, entryId));
  if (isError) return null;
  const rows = (readers ?? []).map((reader) => ({
    label: who(reader),
    segments: readerSegments(reader, today),
  }));
  return (
    <section className="readers" aria-labelledby="lasare">
      <h2 id="lasare">{t('title')}</h2>
      {readers ? (
        <ul>
          {readers.map((reader) => (
            <Reader key={`${reader.who} ${reader.name}`} reader={reader} />
          ))}
        </ul>
      ) : (
        <Skeleton lines={3} />
      )}
      <p>{t('care')}</p>
      {readers && patient.birthDate && (
        <Lifeline
          birthDate={patient.birthDate}
          today={today}
          rows={rows}
          ages={agesOfRows(patient.birthDate, rows)}
        />
      )}
    </section>
  );
}

function Reader({ reader }: { reader: JournalReader }) {
  const t = useTranslations();
  const format = useFormat();
  const who = useWho()(reader);
  const permitWords = usePermitWords();
  const permit = reader.decision === 'PERMIT';
  return (
    <li className="reader">
      <p className={permit ? 'answer yes' : 'answer no'}>
        {permit ? t('readers.can', { who }) : t('readers.cannot', { who })}
      </p>
      <p>
        {permit ? permitWords(reader.rule) : t(`reasons.${reader.reason ?? 'NO_RULE'}.why`)}{' '}
        {reader.since && t('readers.since', { date: format.date(reader.since) })}{' '}
        {permit && reader.until && t('readers.until', { date: format.lastDay(reader.until) })}
        {!permit && reader.opensOn && t('readers.opens', { date: format.date(reader.opensOn) })}
      </p>
      <p className="small-print">{t('common.rule', { rule: reader.rule })}</p>
    </li>
  );
}

function useWho() {
  const t = useTranslations('readers');
  return ({ who, name }: JournalReader): string => {
    switch (who) {
      case 'YOU':
        return t('you');
      case 'PATIENT':
        return name ?? t('patient');
      case 'GUARDIAN':
        return name ? `${name} (${t('guardian').toLowerCase()})` : t('guardian');
      case 'DELEGATE':
        return name ? `${name} (${t('delegate').toLowerCase()})` : t('delegate');
    }
  };
}
