import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { announce } from '~/shared/ui/announcer';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { changeClinic, unitClinicQuery, useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';
import { UnitClinicForm } from './unit-clinic-form';

const route = getRouteApi('/signed-in/personal/$unitId/mottagningen');

/** The unit as patients find it: its staff open and close its services, and say what patients should know. */
export function UnitClinicPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('unitClinic');
  const own = useQuery(unitClinicQuery(unitId));
  const change = useUnitChange(unitId, changeClinic(unitId));
  const changedMeanwhile = change.error instanceof ApiError && change.error.status === 412;
  if (own.isError) return <StaffProblem error={own.error} retry={() => own.refetch()} />;
  if (change.isError && !changedMeanwhile)
    return <StaffProblem error={change.error} retry={() => change.reset()} />;
  if (!own.data) return <Skeleton lines={6} />;
  const { clinic, version } = own.data;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {changedMeanwhile && (
        <p className="notice danger" role="alert">
          {t('changed')}
        </p>
      )}
      {change.isSuccess && <p className="notice">{t('saved')}</p>}
      <UnitClinicForm
        clinic={clinic}
        busy={change.isPending}
        onSave={(wanted) =>
          change.mutate(
            { version, change: wanted },
            { onSuccess: () => announce(t('saved')), onError: () => own.refetch() },
          )
        }
      />
      <section aria-labelledby="katalog">
        <h2 id="katalog">{t('now')}</h2>
        <p>
          <strong>{clinic.name}</strong>
          {clinic.address && `, ${clinic.address.street}, ${clinic.address.city}`}
          {clinic.phone && `, ${clinic.phone}`}
        </p>
        <p>{t('catalogue')}</p>
      </section>
    </Page>
  );
}
