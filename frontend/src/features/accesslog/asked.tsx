import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { AccessLogEntry } from '~/api/types';
import { useActWords } from '~/shared/accesslog/useActWords';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { More } from '~/shared/ui/long-list';
import { askedQuery } from './queries';
import { useWho } from './useWho';

/** What has been asked of units about the log, latest first, with their answers. Nothing where nothing has been asked. */
export function Questions({ patientId, self }: { patientId: string; self: boolean }) {
  const t = useTranslations('accessLog');
  const list = useInfiniteQuery(askedQuery(patientId));
  if (list.isError && !list.data) return <p className="field-error">{t('questionsFailed')}</p>;
  if (!list.data?.length) return null;
  return (
    <section aria-labelledby="fragor">
      <h2 id="fragor">{t(self ? 'questions' : 'questionsFor')}</h2>
      <ul className="log-questions">
        {list.data.map((entry) => (
          <Question key={entry.entryId} entry={entry} />
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}

function Question({ entry }: { entry: AccessLogEntry }) {
  const t = useTranslations('accessLog');
  const format = useFormat();
  const words = useActWords();
  const who = useWho();
  if (!entry.asked) return null;
  const { status, sentAt } = entry.asked;
  return (
    <li className="card">
      <Asked entry={entry} />
      <p className="facts">
        {t('about', { what: words(entry), who: who(entry), at: format.instant(entry.at) })}
      </p>
      <p className="facts">{t('askedOn', { date: format.date(dayOf(sentAt)) })}</p>
      {(status === 'SENT' || status === 'IN_PROGRESS') && <p>{t('late')}</p>}
    </li>
  );
}

/** How a question stands, the unit's answer, and what was asked. */
export function Asked({ entry: { asked, by } }: { entry: AccessLogEntry }) {
  const t = useTranslations('accessLog');
  if (!asked) return null;
  return (
    <div className="status">
      <p>
        <strong>{t(`status.${asked.status}`, { unit: by.unit?.name ?? '' })}</strong>
      </p>
      {asked.answer && <p className="said">{asked.answer}</p>}
      {asked.comment && <p className="facts">{t('asked', { comment: asked.comment })}</p>}
    </div>
  );
}
