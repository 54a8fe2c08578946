import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { libraryQuery } from './programs';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/programutbud');

/** The unit's own programmes, and how each of them stands. */
export function LibraryPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffPrograms');
  const programs = useInfiniteQuery(libraryQuery(unitId));
  if (programs.isError && !programs.data)
    return <StaffProblem error={programs.error} retry={() => programs.refetch()} />;
  if (!programs.data) return <Skeleton lines={6} />;
  return (
    <Page title={t('library')} lead={t('libraryLead')}>
      <div className="actions">
        <Link
          className="button"
          to="/personal/$unitId/programutbud/$programId"
          params={{ unitId, programId: 'nytt' }}
        >
          {t('make')}
        </Link>
        <Link className="button secondary" to="/personal/$unitId/program" params={{ unitId }}>
          {t('back')}
        </Link>
      </div>
      {programs.data.length === 0 && (
        <div className="empty">
          <p>{t('libraryEmpty')}</p>
        </div>
      )}
      <ul className="rows">
        {programs.data.map(({ programId, content, status, edition }) => (
          <li key={programId}>
            <div>
              <h2 className="row-title">{content.title}</h2>
              <p>{t('size', { steps: content.steps.length, weeks: content.weeks })}</p>
              <p className="facts">{t(`programStatus.${status}`, { edition })}</p>
            </div>
            <Link
              className="button secondary"
              to="/personal/$unitId/programutbud/$programId"
              params={{ unitId, programId }}
            >
              {t('edit', { title: content.title })}
            </Link>
          </li>
        ))}
      </ul>
      <More list={programs} />
    </Page>
  );
}
