import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { accessQuery } from '~/shared/access/access';
import { ProblemPage } from '~/shared/access/problem';
import { Refusal, type RefusalProps } from '~/shared/access/refusal';
import { useFormat } from '~/shared/format/useFormat';
import { HandoverCard } from '~/shared/handover/handover-card';
import { JournalSwitcher } from '~/shared/patients/journal-switcher';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { SmallLifeline } from '~/shared/patients/small-lifeline';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { PersonServices, servicesOf } from './person-services';

const route = getRouteApi('/signed-in/person/$patientId/');

/** A person's own first page: what one can do, and how long. Only what works is offered. */
export function PersonHomePage() {
  const { patientId } = route.useParams();
  const t = useTranslations('person');
  const format = useFormat();
  const common = useTranslations('common');
  const patient = usePatient();
  const name = usePersonName();
  const access = useQuery(accessQuery(patientId));
  if (access.isError) return <ProblemPage error={access.error} retry={() => access.refetch()} />;
  if (!access.data) return <Skeleton lines={6} />;

  const self = patient.relation === 'SELF';
  const journal = access.data.find((answer) => answer.action === 'JOURNAL_READ');
  const mayRead = journal?.decision === 'PERMIT';
  const services = servicesOf(access.data);
  return (
    <Page
      title={self ? t('titleSelf') : name(patient)}
      lead={patient.birthDate && common('born', { date: format.date(patient.birthDate) })}
    >
      <HandoverCard patient={patient} />
      {services.length > 0 && (
        <section aria-labelledby="kan">
          <h2 id="kan">{t('can')}</h2>
          <PersonServices
            services={services}
            patientId={patientId}
            whose={self ? undefined : name(patient)}
          />
        </section>
      )}
      {!mayRead && journal && <NotTheJournal denial={journal} />}
      {!mayRead && !journal && services.length === 0 && <p>{t('nothing')}</p>}
      {(journal?.reason === 'CHILD_IS_13' || journal?.rule === 'G5') && (
        <p>
          <Link className="onward" to="/person/$patientId/lasratt" params={{ patientId }}>
            {t('applications', { name: name(patient) })}
          </Link>
        </p>
      )}
      <section aria-labelledby="livslinje">
        <h2 id="livslinje">{self ? t('lifelineSelf') : t('lifeline')}</h2>
        <SmallLifeline patient={patient} />
        <p>{t('explainLead')}</p>
        <Link className="onward" to="/person/$patientId/atkomst" params={{ patientId }}>
          {t('explain')}
        </Link>
      </section>
      <div className="actions">
        <JournalSwitcher />
      </div>
    </Page>
  );
}

function NotTheJournal({ denial }: RefusalProps) {
  const t = useTranslations('refusal');
  return (
    <section className="card" aria-labelledby="inte">
      <h2 id="inte">{t('titleAction.JOURNAL_READ')}</h2>
      <Refusal denial={denial} heading="h3" />
    </section>
  );
}
