import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ClinicDetails } from '~/api/types';
import { NotFoundPage, ProblemPage } from '~/shared/access/problem';
import { services } from '~/shared/clinic/services';
import { telephone } from '~/shared/format/phone';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { HoursTable } from './hours-table';
import { clinicQuery, myClinicsQuery, useClinicChange } from './queries';
import { Standing } from './standing';

const route = getRouteApi('/signed-in/person/$patientId/mottagningar/$clinicId');

/** One clinic: where it is, when it is open, and what one can do there for the person. */
export function ClinicPage() {
  const { patientId, clinicId } = route.useParams();
  const t = useTranslations();
  const patient = useCurrentPatient();
  const name = usePersonName();
  const clinic = useQuery(clinicQuery(clinicId));
  if (clinic.isError) return <ProblemPage error={clinic.error} retry={() => clinic.refetch()} />;
  if (!clinic.data) return <Skeleton lines={6} />;
  if (!patient) return <NotFoundPage />;

  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  const { region, address } = clinic.data;
  return (
    <Page
      title={clinic.data.name}
      lead={region && address && t('clinic.inRegion', { city: address.city, region: t(`regions.${region}`) })}
    >
      <Mine clinic={clinic.data} whose={whose} />
      <Offers clinic={clinic.data} whose={whose} />
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

function Offers({ clinic, whose }: Props) {
  const t = useTranslations();
  const offered = services.filter((service) => clinic.offers.includes(service));
  return (
    <section aria-labelledby="kan">
      <h2 id="kan">{whose ? t('clinic.offersFor', { name: whose }) : t('clinic.offers')}</h2>
      {offered.length > 0 ? (
        <ul className="bullets">
          {offered.map((service) => (
            <li key={service}>{t(`offered.${service}`)}</li>
          ))}
        </ul>
      ) : (
        <p>{t('clinic.offersNothing')}</p>
      )}
      {offered.length > 0 && clinic.answersWithinDays !== undefined && (
        <p>{t('clinic.answers', { days: clinic.answersWithinDays })}</p>
      )}
    </section>
  );
}

function Where({ clinic: { address, phone, openingHours } }: { clinic: ClinicDetails }) {
  const t = useTranslations('clinic');
  return (
    <section aria-labelledby="besok">
      <h2 id="besok">{t('where')}</h2>
      <Emergency />
      <h3>{t('phone')}</h3>
      {phone ? (
        <p>
          <a className="onward" href={telephone(phone)}>
            {t('call', { phone })}
          </a>
        </p>
      ) : (
        <p>{t('noPhone')}</p>
      )}
      <h3>{t('hours')}</h3>
      <HoursTable hours={openingHours} />
      {address && (
        <>
          <h3>{t('address')}</h3>
          <address>
            {address.street}
            <br />
            {address.postalCode.replace(/^(\d{3})/, '$1 ')} {address.city}
          </address>
        </>
      )}
    </section>
  );
}
