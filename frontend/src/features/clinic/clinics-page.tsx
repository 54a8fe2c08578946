import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemPage } from '~/shared/access/problem';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { FindClinic } from './find-clinic';
import { MyClinic } from './my-clinic';
import { myClinicsQuery, useClinicChange } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/mottagningar');

/** The clinics of one person: those that are there, and a way to more. */
export function ClinicsPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('clinics');
  const patient = usePatient();
  const name = usePersonName();
  const mine = useInfiniteQuery(myClinicsQuery(patientId));
  const change = useClinicChange(patientId);
  if (mine.isError && !mine.data) return <ProblemPage error={mine.error} retry={() => mine.refetch()} />;
  if (!mine.data) return <Skeleton lines={6} />;

  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  const add = (clinicId: string, clinic: string) =>
    change.mutate({ clinicId, verb: 'PUT' }, { onSuccess: () => announce(t('added', { clinic })) });
  const remove = (clinicId: string, clinic: string) =>
    change.mutate(
      { clinicId, verb: 'DELETE' },
      {
        onSuccess: () => {
          announce(t('removed', { clinic }));
          document.getElementById('mina')?.focus();
        },
      },
    );
  return (
    <Page
      title={whose ? t('titleFor', { name: whose }) : t('title')}
      lead={whose ? t('leadFor', { name: whose }) : t('lead')}
    >
      {change.isError && (
        <p className="notice danger" role="alert">
          {t('failed')}
        </p>
      )}
      <section aria-labelledby="mina">
        <h2 id="mina" tabIndex={-1}>
          {t('count', { count: mine.data.length })}
        </h2>
        {mine.data.length === 0 ? (
          <div className="empty">
            <p>{t('noneHow')}</p>
          </div>
        ) : (
          <ul className="cards">
            {mine.data.map((clinic) => (
              <MyClinic
                key={clinic.clinicId}
                patientId={patientId}
                clinic={clinic}
                whose={whose}
                onRemove={remove}
              />
            ))}
          </ul>
        )}
        <More list={mine} />
      </section>
      <FindClinic mine={mine.data} whose={whose} busy={change.isPending} onAdd={add} />
    </Page>
  );
}
