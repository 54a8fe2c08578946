import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '~/shared/format/useFormat';
import { useToday } from '~/shared/session/useToday';
import { visitTypesQuery } from './queries';
import { weeksFrom } from './weeks';

const route = getRouteApi('/signed-in/person/$patientId/tider/boka');

/** Of a kind, and in a week. The kind of a visit that is moved is given. */
export function TimeFilters({ clinicId, fixed }: { clinicId: string; fixed: boolean }) {
  const t = useTranslations('booking');
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const types = useQuery({ ...visitTypesQuery(clinicId), enabled: !fixed });
  const weeks = weeksFrom(useToday());
  const choose = (change: Partial<typeof search>) =>
    navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });
  return (
    <div className="time-filters">
      {!fixed && (types.data?.length ?? 0) > 1 && (
        <p className="field">
          <label htmlFor="typ">{t('kind')}</label>
          <select
            id="typ"
            value={search.typ ?? ''}
            onChange={({ target }) => choose({ typ: target.value || undefined })}
          >
            <option value="">{t('allKinds')}</option>
            {types.data?.map(({ typeId, name }) => (
              <option key={typeId} value={typeId}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="field">
        <label htmlFor="vecka">{t('week')}</label>
        <select
          id="vecka"
          value={search.vecka ?? ''}
          onChange={({ target }) => choose({ vecka: target.value || undefined })}
        >
          <option value="">{t('allWeeks')}</option>
          {weeks.map(({ from, to, number }) => (
            <option key={from} value={from}>
              {t('weekOf', { number, days: format.days(from, to) })}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}
