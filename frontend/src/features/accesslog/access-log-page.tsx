import './access-log.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { AccessLogEntry } from '~/api/types';
import { NotFoundPage, ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Questions } from './asked';
import { EntryGroup } from './entry';
import { Filter } from './filter';
import { grouped } from './grouped';
import { accessLogQuery } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/logg');

/** Who did what with a person's record and errands, day by day. */
export function AccessLogPage() {
  const { patientId } = route.useParams();
  const shown = route.useSearch();
  const t = useTranslations('accessLog');
  const patient = useCurrentPatient();
  const name = usePersonName();
  const list = useInfiniteQuery(accessLogQuery(patientId, shown));
  if (list.isError && !list.data) return <ProblemPage error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  if (!patient) return <NotFoundPage />;
  const self = patient.relation === 'SELF';
  // With one's own acts or without is chosen beside the list.
  const chosen = Object.values(shown).filter((each) => each && each !== 'ALL').length;
  return (
    <Page
      title={self ? t('title') : t('titleFor', { name: name(patient) })}
      lead={self ? t('lead') : t('leadFor')}
    >
      <Questions patientId={patientId} self={self} />
      <Filter key={JSON.stringify(shown)} shown={shown} chosen={chosen} />
      <h2 id="lista" tabIndex={-1}>
        {t(list.hasNextPage ? 'latest' : 'count', { count: list.data.length })}
      </h2>
      {(!shown.vem || shown.vem === 'ALL') && (
        <p>
          {t(shown.vem ? 'withOwn' : 'withoutOwn')}{' '}
          <Link
            to="/person/$patientId/logg"
            params={{ patientId }}
            search={({ vem: _, ...rest }) => (shown.vem ? rest : { ...rest, vem: 'ALL' as const })}
            resetScroll={false}
          >
            {t(shown.vem ? 'leaveOwnOut' : 'showOwn')}
          </Link>
        </p>
      )}
      {list.data.length === 0 ? (
        <div className="empty">
          <p>{chosen > 0 ? t('noneFound') : t('none')}</p>
        </div>
      ) : (
        <Days entries={list.data} patientId={patientId} />
      )}
      <More list={list} />
    </Page>
  );
}

function Days({ entries, patientId }: { entries: AccessLogEntry[]; patientId: string }) {
  const format = useFormat();
  const days = [...new Set(entries.map(({ at }) => dayOf(at)))];
  return (
    <>
      {days.map((day) => (
        <section key={day} aria-labelledby={`dag-${day}`}>
          <h3 id={`dag-${day}`}>{format.date(day)}</h3>
          <ul className="log">
            {grouped(entries.filter(({ at }) => dayOf(at) === day)).map((group) => (
              <EntryGroup key={group[0]?.entryId} entries={group} patientId={patientId} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
