import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { JournalItem, JournalPage } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { patientKey } from '~/shared/patients/patients';
import { serverNow, sessionQuery } from '~/shared/session/session';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { EntryContent } from './entry-content';
import { isFreshResult } from './fresh';
import { Pause } from './pause';
import { entryQuery } from './queries';
import { Readers } from './readers';

const route = getRouteApi('/signed-in/person/$patientId/journal/$entryId');

export function EntryPage() {
  const { patientId, entryId } = route.useParams();
  const [wanted, setWanted] = useState(false);
  const { data: session } = useQuery(sessionQuery);
  const listed = useListedItem(patientId, entryId);
  const now = session ? serverNow(session) : Date.now();
  const isFresh = (item: Pick<JournalItem, 'category' | 'occurredAt'>) => isFreshResult(item, now);
  // Known from the list to be new: not even asked for before the yes.
  const waits = !wanted && listed !== undefined && isFresh(listed);
  const entry = useQuery({ ...entryQuery(patientId, entryId), enabled: !waits });

  if (waits) return <Pause patientId={patientId} item={listed} onRead={() => setWanted(true)} />;
  if (entry.isError) return <ProblemPage error={entry.error} retry={() => entry.refetch()} />;
  if (!entry.data) return <Skeleton lines={6} />;
  if (!wanted && isFresh(entry.data)) {
    return <Pause patientId={patientId} item={entry.data} onRead={() => setWanted(true)} />;
  }
  return (
    <Page title={entry.data.title}>
      <EntryContent entry={entry.data} />
      <Readers patientId={patientId} entryId={entryId} />
      <BackToJournal patientId={patientId} />
    </Page>
  );
}

function BackToJournal({ patientId }: { patientId: string }) {
  const t = useTranslations('journal');
  return (
    <p>
      <Link
        className="onward back"
        to="/person/$patientId/journal"
        params={{ patientId }}
        search={(filters) => filters}
      >
        {t('back')}
      </Link>
    </p>
  );
}

/** The line the person came from, when the list has been read. */
function useListedItem(patientId: string, entryId: string): JournalItem | undefined {
  const client = useQueryClient();
  return client
    .getQueriesData<{ pages: JournalPage[] }>({ queryKey: [...patientKey(patientId), 'journal'] })
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap((page) => page.items)
    .find((item) => item.id === entryId);
}
