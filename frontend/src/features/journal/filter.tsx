import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { JournalSummary } from '~/api/types';
import { Choices } from './choices';

const Days = lazy(() => import('./days'));
const route = getRouteApi('/signed-in/person/$patientId/journal');

/** What to show. The choices stand in the address, so that a page can be kept and gone back to. */
export function Filter({ summary, chosen }: { summary: JournalSummary | undefined; chosen: number }) {
  const t = useTranslations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [opened, setOpened] = useState(chosen > 0);
  const show = (next: typeof search) => navigate({ search: next, replace: true, resetScroll: false });
  const choose = (change: Partial<typeof search>) => show({ ...search, ...change });
  return (
    <details className="filter" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{chosen > 0 ? t('journal.filterActive', { count: chosen }) : t('journal.filter')}</summary>
      <div className="filter-body">
        <Choices
          legend={t('journal.kinds')}
          options={(summary?.categories ?? []).map(({ category, entries }) => ({
            value: category,
            label: t(`categories.${category}`),
            count: entries,
          }))}
          chosen={search.innehall ?? []}
          onChange={(innehall) => choose({ innehall })}
        />
        <Choices
          legend={t('journal.clinics')}
          options={(summary?.units ?? []).map(({ unit, entries }) => ({
            value: unit.id,
            label: unit.name,
            count: entries,
          }))}
          chosen={search.mottagning ?? []}
          onChange={(mottagning) => choose({ mottagning })}
        />
        <div className="days">
          {opened && (
            <Suspense fallback={null}>
              <Days span={search} onChange={choose} />
            </Suspense>
          )}
        </div>
        {chosen > 0 && (
          <button type="button" className="button secondary" onClick={() => show({})}>
            {t('journal.clear')}
          </button>
        )}
      </div>
    </details>
  );
}
