import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { JournalItem } from '~/api/types';
import { capital } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { serverNow, sessionQuery } from '~/shared/session/session';
import { isFreshResult } from './fresh';
import { byMonth } from './grouping';
import { readableValue } from './numbers';

export function Timeline({ patientId, items }: { patientId: string; items: JournalItem[] }) {
  const format = useFormat();
  return (
    <div className="timeline">
      {byMonth(items).map(({ month, days }) => (
        <section key={month} aria-labelledby={`m${month}`}>
          <h2 id={`m${month}`}>{capital(format.month(`${month}-01`))}</h2>
          {days.map(({ day, items: ofDay }) => (
            <section key={day} className="day" aria-labelledby={`d${day}`}>
              <h3 id={`d${day}`}>{capital(format.weekday(day))}</h3>
              <ul>
                {ofDay.map((item) => (
                  <Entry key={item.id} patientId={patientId} item={item} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}

function Entry({ patientId, item }: { patientId: string; item: JournalItem }) {
  const t = useTranslations();
  const locale = useLocale();
  const { data: session } = useQuery(sessionQuery);
  const fresh = isFreshResult(item, session ? serverNow(session) : Date.now());
  return (
    <li className="entry">
      <p className="kind" data-kind={item.category}>
        {t(`categories.${item.category}`)}
      </p>
      <Link
        className="entry-title"
        to="/person/$patientId/journal/$entryId"
        params={{ patientId, entryId: item.id }}
        search={(filters) => filters}
        preload={false}
      >
        {item.title}
      </Link>
      {fresh ? (
        <p className="fresh">{t('journal.newResult')}</p>
      ) : (
        item.excerpt && <p>{readableValue(item.excerpt, locale)}</p>
      )}
      <p className="facts">{item.unit.name}</p>
    </li>
  );
}
