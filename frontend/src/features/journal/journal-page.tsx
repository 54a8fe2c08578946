import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { ProblemPage } from '~/shared/access/problem';
import { JournalSwitcher } from '~/shared/patients/journal-switcher';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Filter } from './filter';
import { Partly, usePartly } from './partly';
import { journalQuery, summaryQuery } from './queries';
import { isBackwards } from './span';
import { Timeline } from './timeline';

const route = getRouteApi('/signed-in/person/$patientId/journal');

export function JournalPage() {
  const { patientId } = route.useParams();
  const search = route.useSearch();
  const backwards = isBackwards(search);
  const { innehall: category = [], mottagning: unit = [], fran: from, till: to } = search;
  const t = useTranslations('journal');
  const patient = usePatient();
  const name = usePersonName();
  const journal = useInfiniteQuery({
    ...journalQuery(patientId, { category, unit, from, to }),
    enabled: !backwards,
    placeholderData: (previous, query) => (query?.queryKey[1] === patientId ? previous : undefined),
  });
  const summary = useQuery({ ...summaryQuery(patientId), enabled: journal.isSuccess });

  const { partly, isPending } = usePartly(patient);
  const self = patient.relation === 'SELF';
  const items = journal.data?.pages.flatMap((page) => page.items);
  const chosen = category.length + unit.length + (from ? 1 : 0) + (to ? 1 : 0);
  const retry = () => (journal.isFetchNextPageError ? journal.fetchNextPage() : journal.refetch());
  // A refusal takes away what was shown; other trouble does not, and leaves the choices that may have led to it.
  if (journal.isError && (isRefusal(journal.error) || (!items && chosen === 0)))
    return <ProblemPage error={journal.error} retry={retry} />;
  return (
    <Page title={!self ? t('titleFor', { name: name(patient) }) : t('title')}>
      <div className="toolbar">
        <JournalSwitcher />
      </div>
      {partly && <Partly permit={partly} />}
      <Filter summary={summary.data} chosen={chosen} />
      {items && !isPending ? (
        <>
          <p className="facts" role="status">
            {journal.hasNextPage
              ? t('shownMore', { count: items.length })
              : t('shown', { count: items.length })}
          </p>
          {items.length > 0 ? (
            <Timeline patientId={patientId} items={items} />
          ) : (
            <Nothing why={chosen > 0 ? 'noMatch' : partly ? 'emptyPart' : 'empty'} />
          )}
          {journal.isError && (
            <Trouble
              text={journal.isFetchNextPageError ? t('moreFailed') : t('updateFailed')}
              error={journal.error}
              retry={retry}
              button={!journal.isFetchNextPageError}
            />
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
      ) : journal.isError ? (
        <Trouble text={t('updateFailed')} error={journal.error} retry={retry} button />
      ) : (
        !backwards && <Skeleton lines={8} />
      )}
    </Page>
  );
}

const isRefusal = (error: Error) => error instanceof ApiError && [401, 403, 404].includes(error.status);

type TroubleProps = { text: string; error: Error; retry: () => unknown; button: boolean };

/** Trouble that leaves the page standing; it passes by itself when the connection is back. */
function Trouble({ text, error, retry, button }: TroubleProps) {
  const t = useTranslations();
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  });
  return (
    <div className="notice danger" role="alert">
      <p>
        {text} {error instanceof TypeError && t('errors.offline')}
      </p>
      {button && (
        <button type="button" className="button secondary" onClick={retry}>
          {t('common.retry')}
        </button>
      )}
    </div>
  );
}

function Nothing({ why }: { why: 'noMatch' | 'emptyPart' | 'empty' }) {
  const t = useTranslations('journal');
  return (
    <div className="empty">
      <p className="empty-title">{t(why)}</p>
      <p>{t(`${why}How`)}</p>
    </div>
  );
}
