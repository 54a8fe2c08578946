import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemPage } from '~/shared/access/problem';
import { useFormat } from '~/shared/format/useFormat';
import { handoverQuery } from '~/shared/handover/handover';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { SmallLifeline } from '~/shared/patients/small-lifeline';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Ahead } from './ahead';
import { Changes } from './changes';
import { Greeting } from './greeting';

const route = getRouteApi('/signed-in/person/$patientId/overlamning');

/** What changes when the young person takes over: for the guardian ahead of it, for the young person after it. */
export function HandoverPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('handover');
  const format = useFormat();
  const patient = useCurrentPatient();
  const personName = usePersonName();
  const handover = useQuery(handoverQuery(patientId));
  if (handover.isError) return <ProblemPage error={handover.error} retry={() => handover.refetch()} />;
  if (!handover.data || !patient) return <Skeleton lines={8} />;

  const { on, passed, greet, changes } = handover.data;
  const self = patient.relation === 'SELF';
  const name = personName(patient);
  const date = format.date(on);
  const lead = self ? t('leadSelf', { date }) : t('lead', { name, date, last: format.lastDay(on) });
  return (
    <Page title={self ? t('titleSelf') : t('title', { name })} lead={lead}>
      {self && passed && <Greeting patientId={patientId} greet={greet} />}
      <section aria-labelledby="nar">
        <h2 id="nar">{t('whenTitle')}</h2>
        <SmallLifeline patient={patient} />
      </section>
      <Changes changes={changes} whose={self ? undefined : name} />
      {!passed && <Ahead name={name} date={date} />}
    </Page>
  );
}
