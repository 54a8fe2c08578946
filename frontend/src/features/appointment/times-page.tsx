import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemPage } from '~/shared/access/problem';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { requestsQuery, useVisitChange, visitsQuery, withdraw } from './queries';
import { RequestCard } from './request-card';
import { VisitCard } from './visit-card';

const route = getRouteApi('/signed-in/person/$patientId/tider');

/** A person's visits: those to come, what the clinics have been asked for, and what has been. */
export function TimesPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('times');
  const patient = usePatient();
  const name = usePersonName();
  const coming = useInfiniteQuery(visitsQuery(patientId, 'coming'));
  if (coming.isError && !coming.data)
    return <ProblemPage error={coming.error} retry={() => coming.refetch()} />;
  if (!coming.data) return <Skeleton lines={6} />;

  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  return (
    <Page title={whose ? t('titleFor', { name: whose }) : t('title')}>
      <div className="actions">
        <Link className="button" to="/person/$patientId/tider/boka" params={{ patientId }}>
          {whose ? t('bookFor', { name: whose }) : t('book')}
        </Link>
      </div>
      <section aria-labelledby="kommande">
        <h2 id="kommande" tabIndex={-1}>
          {t('coming')}
        </h2>
        {coming.data.length === 0 && (
          <div className="empty">
            <p>{t('noneComing')}</p>
          </div>
        )}
        <ul className="cards">
          {coming.data.map((visit) => (
            <VisitCard key={visit.appointmentId} visit={visit} patientId={patientId} whose={whose} />
          ))}
        </ul>
        <More list={coming} />
      </section>
      <Requested patientId={patientId} whose={whose} />
      <Past patientId={patientId} whose={whose} />
    </Page>
  );
}

type Of = { patientId: string; whose: string | undefined };

function Requested({ patientId, whose }: Of) {
  const t = useTranslations('times');
  const requests = useInfiniteQuery(requestsQuery(patientId));
  const change = useVisitChange(patientId, withdraw(patientId));
  // What became a visit shows as one.
  const shown = requests.data?.filter(({ status }) => status === 'SENT' || status === 'REFUSED') ?? [];
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="onskade">
      <h2 id="onskade" tabIndex={-1}>
        {t('requested')}
      </h2>
      {change.isError && (
        <p className="notice danger" role="alert">
          {t('withdrawFailed')}
        </p>
      )}
      <ul className="cards">
        {shown.map((request) => (
          <RequestCard
            key={request.requestId}
            request={request}
            whose={whose}
            onWithdraw={() =>
              change.mutate(request.requestId, {
                onSuccess: () => {
                  announce(t('withdrawn'));
                  document.getElementById('kommande')?.focus();
                },
              })
            }
          />
        ))}
      </ul>
      <More list={requests} />
    </section>
  );
}

function Past({ patientId, whose }: Of) {
  const t = useTranslations('times');
  const past = useInfiniteQuery(visitsQuery(patientId, 'past'));
  if (!past.data || past.data.length === 0) return null;
  return (
    <section aria-labelledby="tidigare">
      <h2 id="tidigare">{t('past')}</h2>
      <ul className="cards">
        {past.data.map((visit) => (
          <VisitCard key={visit.appointmentId} visit={visit} patientId={patientId} whose={whose} over />
        ))}
      </ul>
      <More list={past} />
    </section>
  );
}
