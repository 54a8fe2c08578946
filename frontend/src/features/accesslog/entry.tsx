import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AccessLogEntry } from '~/api/types';
import { useActWords } from '~/shared/accesslog/useActWords';
import { useFormat } from '~/shared/format/useFormat';
import { announce } from '~/shared/ui/announcer';
import { Ask } from './ask';
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
        <p className="facts">{who(entry.by)}</p>
        {!entry.permitted && <p className="tag">{t('refused')}</p>}
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
          <div className="log-actions">
            {entry.askable && (
              <button
                type="button"
                className="button secondary"
                aria-label={t('askWhat', { what, time })}
                onClick={() => setAsking(true)}
              >
                {t('ask')}
              </button>
            )}
            <Proof patientId={patientId} entryId={entry.entryId} label={t('proveWhat', { what, time })} />
          </div>
        )}
      </div>
    </li>
  );
}

/** What was asked about it, and the unit's answer. */
function Asked({ entry: { asked, by } }: { entry: AccessLogEntry }) {
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
