import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ClinicDetails } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Offers } from './offers';
import { clinicQuery, myClinicsQuery, useClinicChange } from './queries';
import { Standing } from './standing';
import { Where } from './where';

const route = getRouteApi('/signed-in/person/$patientId/mottagningar/$clinicId');

/** One clinic: where it is, when it is open, and what one can do there for the person. */
export function ClinicPage() {
  const { patientId, clinicId } = route.useParams();
  const t = useTranslations();
  const patient = usePatient();
  const name = usePersonName();
  const clinic = useQuery(clinicQuery(clinicId));
  if (clinic.isError) return <ProblemPage error={clinic.error} retry={() => clinic.refetch()} />;
  if (!clinic.data) return <Skeleton lines={6} />;

  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  const { region, address } = clinic.data;
  return (
    <Page
      title={clinic.data.name}
      lead={region && address && t('clinic.inRegion', { city: address.city, region: t(`regions.${region}`) })}
    >
      <Mine clinic={clinic.data} whose={whose} />
      <Offers clinic={clinic.data} patientId={patientId} whose={whose} />
      <Where clinic={clinic.data} />
      {clinic.data.about && (
        <section aria-labelledby="om">
          <h2 id="om">{t('clinic.about')}</h2>
          <p lang="sv">{clinic.data.about}</p>
        </section>
      )}
      <p>
        <Link className="onward" to="/person/$patientId/mottagningar" params={{ patientId }} search={true}>
          {t('clinic.back')}
        </Link>
      </p>
    </Page>
  );
}

type Props = { clinic: ClinicDetails; whose: string | undefined };

/** Whether the clinic is among the person's, and the way to change that. */
function Mine({ clinic, whose }: Props) {
  const { patientId, clinicId } = route.useParams();
  const t = useTranslations();
  const mine = useInfiniteQuery(myClinicsQuery(patientId));
  const change = useClinicChange(patientId);
  const toTitle = () => document.querySelector('h1')?.focus();
  const done = (said: string) => {
    announce(said);
    toTitle();
  };
  const held = mine.data?.find((each) => each.clinicId === clinicId);
  if (mine.isPending) return <Skeleton lines={2} />;
  return (
    <div className="card">
      {change.isError && (
        <p className="notice danger" role="alert">
          {t('clinics.failed')}
        </p>
      )}
      {held ? (
        <Standing
          clinic={held}
          whose={whose}
          onKeep={toTitle}
          onRemove={() =>
            change.mutate(
              { clinicId, verb: 'DELETE' },
              { onSuccess: () => done(t('clinics.removed', { clinic: clinic.name })) },
            )
          }
        />
      ) : (
        <>
          <p>{whose ? t('clinic.addFirstFor', { name: whose }) : t('clinic.addFirst')}</p>
          <button
            type="button"
            className="button"
            aria-disabled={change.isPending}
            onClick={() =>
              !change.isPending &&
              change.mutate(
                { clinicId, verb: 'PUT' },
                { onSuccess: () => done(t('clinics.added', { clinic: clinic.name })) },
              )
            }
          >
            {whose
              ? t('clinics.addFor', { clinic: clinic.name, name: whose })
              : t('clinics.add', { clinic: clinic.name })}
          </button>
        </>
      )}
    </div>
  );
}
