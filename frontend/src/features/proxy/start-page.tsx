import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import type { HeldDelegation, PatientView } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { ageOn } from '~/shared/format/dates';
import { formatPersonalNumber } from '~/shared/format/personal-number';
import { useFormat } from '~/shared/format/useFormat';
import { HandoverCard } from '~/shared/handover/handover-card';
import { heldDelegationsQuery } from '~/shared/patients/held-delegations';
import { hasEnded, patientsQuery, usePersonName } from '~/shared/patients/patients';
import { useToday } from '~/shared/session/useToday';
import { commissionsQuery } from '~/shared/staff/commissions';
import { OperatorCard, WorkCard } from '~/shared/staff/work-card';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';

export function StartPage() {
  const t = useTranslations('start');
  const me = useQuery({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/me')) });
  const patients = useQuery(patientsQuery);
  const work = useQuery(commissionsQuery);
  // Whoever cannot be asked for now is no reason to show nothing.
  const held = useQuery(heldDelegationsQuery);
  if (patients.isError) return <ProblemPage error={patients.error} retry={() => patients.refetch()} />;
  if (!patients.data || me.isPending || work.isPending || held.isPending) return <Skeleton lines={6} />;

  const firstName = me.data?.name?.split(' ')[0];
  const self = patients.data.find((patient) => patient.relation === 'SELF');
  const proxied = patients.data.filter((patient) => patient.relation !== 'SELF');
  const others = [...proxied.filter(({ denial }) => !denial), ...proxied.filter(({ denial }) => denial)];
  return (
    <Page title={firstName ? t('title', { name: firstName }) : t('titleNameless')}>
      {self && <HandoverCard patient={self} />}
      {self && <SelfCard self={self} />}
      {work.data?.length ? <WorkCard /> : null}
      {me.data?.operator && <OperatorCard />}
      <Offers held={held.data ?? []} />
      <section aria-labelledby="ombud">
        <h2 id="ombud">{t('proxy')}</h2>
        {others.length > 0 ? (
          <>
            <p>{t('proxyLead')}</p>
            <ul className="cards">
              {others.map((patient) => (
                <PersonCard key={patient.patientId} patient={patient} />
              ))}
            </ul>
          </>
        ) : (
          <div className="empty">
            <p className="empty-title">{t('none')}</p>
            <p>{t('noneHow')}</p>
          </div>
        )}
        {held.data?.length ? (
          <p>
            <Link className="onward" to="/fullmakter">
              {t('held')}
            </Link>
          </p>
        ) : null}
        <p>
          <Link className="button secondary" to="/lagg-till-barn">
            {t('addChild')}
          </Link>
        </p>
      </section>
    </Page>
  );
}

/** Somebody waits for an answer. */
function Offers({ held }: { held: HeldDelegation[] }) {
  const t = useTranslations('start');
  const count = held.filter(({ status }) => status === 'OFFERED').length;
  if (count === 0) return null;
  return (
    <section className="card" aria-labelledby="erbjudanden">
      <h2 id="erbjudanden">{t('offers', { count })}</h2>
      <p>{t('offersLead')}</p>
      <Link className="button" to="/fullmakter">
        {t('toOffers')}
      </Link>
    </section>
  );
}

function SelfCard({ self }: { self: PatientView }) {
  const t = useTranslations('start');
  const name = usePersonName();
  return (
    <section className="card person" aria-labelledby="jag">
      <h2 id="jag">{t('self')}</h2>
      <p>{name(self)}</p>
      <Link className="button" to="/person/$patientId" params={{ patientId: self.patientId }}>
        {t('openSelf')}
      </Link>
    </section>
  );
}

function PersonCard({ patient }: { patient: PatientView }) {
  const t = useTranslations('start');
  const reasons = useTranslations('reasons');
  const format = useFormat();
  const name = usePersonName()(patient);
  const params = { patientId: patient.patientId };
  return (
    <li className={patient.denial ? 'card person ended' : 'card person'}>
      <h3>{name}</h3>
      <Facts patient={patient} />
      {patient.denial ? (
        <>
          <p>
            <strong>{hasEnded(patient.denial) ? t('ended') : t('notProxy')}.</strong>{' '}
            {hasEnded(patient.denial)
              ? patient.denial.since && t('endedSince', { date: format.date(patient.denial.since) })
              : reasons(`${patient.denial.reason}.why`)}
          </p>
          <Link className="onward" to="/person/$patientId/atkomst" params={params}>
            {t('why', { name })}
          </Link>
        </>
      ) : patient.actingAs === 'JOURNAL_READER' ? (
        <>
          <p>{patient.until ? t('readsUntil', { date: format.lastDay(patient.until) }) : t('reads')}</p>
          <Link className="button" to="/person/$patientId/journal" params={params}>
            {t('read', { name })}
          </Link>
        </>
      ) : (
        <>
          <p>{patient.until ? t('until', { date: format.lastDay(patient.until) }) : t('noEnd')}</p>
          <Link className="button" to="/person/$patientId" params={params}>
            {t('open', { name })}
          </Link>
        </>
      )}
    </li>
  );
}

function Facts({ patient }: { patient: PatientView }) {
  const t = useTranslations();
  const today = useToday();
  const age = patient.birthDate && t('common.years', { age: ageOn(patient.birthDate, today) });
  const number = patient.personalNumber && formatPersonalNumber(patient.personalNumber);
  const nameless = !patient.name && t('common.nameless');
  return <p className="facts">{[nameless, age, patient.name && number].filter(Boolean).join(' · ')}</p>;
}
