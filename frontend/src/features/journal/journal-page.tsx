import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemPage } from '~/shared/access/problem';
import { JournalSwitcher } from '~/shared/patients/journal-switcher';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Filter } from './filter';
import { journalQuery, summaryQuery } from './queries';
import { Timeline } from './timeline';

const route = getRouteApi('/signed-in/person/$patientId/journal');

export function JournalPage() {
  const { patientId } = route.useParams();
  const { innehall: category = [], mottagning: unit = [], fran: from, till: to } = route.useSearch();
  const t = useTranslations('journal');
  const patient = useCurrentPatient();
  const name = usePersonName();
  const journal = useInfiniteQuery({
    ...journalQuery(patientId, { category, unit, from, to }),
    placeholderData: (previous, query) => (query?.queryKey[1] === patientId ? previous : undefined),
  });
  const summary = useQuery({ ...summaryQuery(patientId), enabled: journal.isSuccess });

  if (journal.isError) return <ProblemPage error={journal.error} retry={() => journal.refetch()} />;
  const self = patient?.relation === 'SELF';
  const items = journal.data?.pages.flatMap((page) => page.items);
  const filtered = category.length + unit.length + (from ? 1 : 0) + (to ? 1 : 0);
  return (
    <Page title={patient && !self ? t('titleFor', { name: name(patient) }) : t('title')}>
      <div className="toolbar">
        <JournalSwitcher />
      </div>
      <Filter summary={summary.data} chosen={filtered} />
      {items ? (
        <>
          <p className="facts" role="status">
            {journal.hasNextPage
              ? t('shownMore', { count: items.length })
              : t('shown', { count: items.length })}
          </p>
          {items.length > 0 ? (
            <Timeline patientId={patientId} items={items} />
          ) : (
            <Nothing filtered={filtered > 0} />
          )}
          {journal.hasNextPage && (
            <p>
              <button
                type="button"
                className="button secondary"
                aria-disabled={journal.isFetchingNextPage}
                onClick={() => !journal.isFetchingNextPage && journal.fetchNextPage()}
              >
                {journal.isFetchingNextPage ? t('loadingMore') : t('more')}
              </button>
            </p>
          )}
        </>
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useTranslations('journal');
  return (
    <div className="empty">
      <p className="empty-title">{filtered ? t('noMatch') : t('empty')}</p>
      <p>{filtered ? t('noMatchHow') : t('emptyHow')}</p>
    </div>
  );
}
