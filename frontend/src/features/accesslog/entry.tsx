import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AccessLogEntry } from '~/api/types';
import { useActWords } from '~/shared/accesslog/useActWords';
import { useFormat } from '~/shared/format/useFormat';
import { announce } from '~/shared/ui/announcer';
import { Ask } from './ask';
import { Asked } from './asked';
import { Hint } from './hint';
import { Proof } from './proof';
import { useWho } from './useWho';

type Props = { entry: AccessLogEntry; patientId: string };

/** One thing that somebody did: when, who, what, and what one can do about it. */
export function Entry({ entry, patientId }: Props) {
  const t = useTranslations('accessLog');
  const format = useFormat();
  const words = useActWords();
  const who = useWho();
  const [asking, setAsking] = useState(false);
  const time = format.clock(entry.at);
  const what = words(entry);
  return (
    <li>
      <p className="log-time">
        <time dateTime={entry.at}>{time}</time>
      </p>
      <div>
        <p>
          <strong>{what}</strong>
        </p>
        <p className="facts">{who(entry)}</p>
        {!entry.permitted && <p className="facts">{t('refused')}</p>}
        <Asked entry={entry} />
        {asking ? (
          <Ask
            entry={entry}
            patientId={patientId}
            onSent={(unit) => {
              setAsking(false);
              announce(t('sent', { unit }));
            }}
            onCancel={() => setAsking(false)}
          />
        ) : (
          entry.askable && (
            <button
              type="button"
              className="button secondary"
              aria-label={t('askWhat', { what, time })}
              onClick={() => setAsking(true)}
            >
              {t('ask')}
            </button>
          )
        )}
        <details className="log-more">
          <summary>
            {t('more')}
            <span className="visually-hidden">{t('moreWhat', { what, time })}</span>
          </summary>
          <Hint entry={entry} patientId={patientId} />
          <Proof patientId={patientId} entryId={entry.entryId} label={t('proveWhat', { what, time })} />
        </details>
      </div>
    </li>
  );
}

type GroupProps = { entries: AccessLogEntry[]; patientId: string };

/** The same thing several times over, as one; each of them is behind it. */
export function EntryGroup({ entries, patientId }: GroupProps) {
  const t = useTranslations('accessLog');
  const format = useFormat();
  const words = useActWords();
  const who = useWho();
  const last = entries[0];
  const first = entries.at(-1);
  if (!first || !last) return null;
  if (first === last) return <Entry entry={first} patientId={patientId} />;
  const [from, to] = [format.clock(first.at), format.clock(last.at)];
  const what = words(first);
  return (
    <li>
      <p className="log-time">{from === to ? from : `${from}–${to}`}</p>
      <div>
        <p>
          <strong>{t('times', { what, count: entries.length })}</strong>
        </p>
        <p className="facts">{who(first)}</p>
        {!first.permitted && <p className="facts">{t('refused')}</p>}
        <details className="log-more">
          <summary>
            {t('each')}
            <span className="visually-hidden">{t('moreWhat', { what, time: from })}</span>
          </summary>
          <ul className="log">
            {entries.map((entry) => (
              <Entry key={entry.entryId} entry={entry} patientId={patientId} />
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}
