import './prescription.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { Prescription, Renewal } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { prescriptionsQuery, renewalsQuery, useWithdraw } from './queries';
import { RenewalStatus } from './renewal-status';

const route = getRouteApi('/signed-in/person/$patientId/recept');

/** What a person is prescribed, what ends soonest first, and how each renewal stands. */
export function PrescriptionsPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('prescriptions');
  const patient = usePatient();
  const name = usePersonName();
  const list = useInfiniteQuery(prescriptionsQuery(patientId));
  // What a prescription came of is told beside it when it is known; the list needs no waiting for it.
  const { data: renewals = [] } = useInfiniteQuery(renewalsQuery(patientId));
  const withdraw = useWithdraw(patientId);
  if (list.isError && !list.data) return <ProblemPage error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;

  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  const takeBack = (renewalId: string) =>
    withdraw.mutate(renewalId, {
      onSuccess: () => {
        announce(t('withdrawn'));
        document.getElementById('lista')?.focus();
      },
    });
  return (
    <Page title={whose ? t('titleFor', { name: whose }) : t('title')} lead={t('lead')}>
      {withdraw.isError && (
        <p className="notice danger" role="alert">
          {withdraw.error instanceof ApiError && withdraw.error.problem.code === 'ALREADY_TAKEN'
            ? t('alreadyTaken')
            : t('failed')}
        </p>
      )}
      <h2 id="lista" tabIndex={-1}>
        {t('count', { count: list.data.length })}
      </h2>
      {list.data.length === 0 ? (
        <div className="empty">
          <p>{t('none')}</p>
        </div>
      ) : (
        <ul className="cards">
          {list.data.map((one) => (
            <PrescriptionCard
              key={one.prescriptionId}
              prescription={one}
              cameOf={renewals.find(({ replacedBy }) => replacedBy === one.prescriptionId)}
              patientId={patientId}
              whose={whose}
              onWithdraw={takeBack}
              busy={withdraw.isPending}
            />
          ))}
        </ul>
      )}
      <More list={list} />
    </Page>
  );
}

type CardProps = {
  prescription: Prescription;
  /** The renewal that it is the outcome of. */
  cameOf: Renewal | undefined;
  patientId: string;
  whose: string | undefined;
  onWithdraw: (renewalId: string) => void;
  busy: boolean;
};

function PrescriptionCard({ prescription, cameOf, patientId, whose, onWithdraw, busy }: CardProps) {
  const t = useTranslations('prescriptions');
  const { prescriptionId, medicine, strength, form, dose, renewal, notRenewable } = prescription;
  const told = renewal && renewal.status !== 'WITHDRAWN' ? renewal : cameOf;
  return (
    <li className="card">
      <h3>
        {medicine} <span className="strength">{strength}</span>
      </h3>
      <p className="facts">{form}</p>
      <p>{dose}</p>
      <Facts prescription={prescription} />
      {told && <RenewalStatus renewal={told} />}
      {notRenewable === 'STOPPED' && <p className="notice">{t('stopped')}</p>}
      {prescription.renewable && (
        <p>
          <Link
            className="button"
            to="/person/$patientId/recept/$prescriptionId/fornya"
            params={{ patientId, prescriptionId }}
          >
            {whose ? t('renewFor', { medicine, name: whose }) : t('renew', { medicine })}
          </Link>
        </p>
      )}
      {renewal?.status === 'SENT' && (
        <p>
          <button
            type="button"
            className="button secondary"
            disabled={busy}
            onClick={() => onWithdraw(renewal.renewalId)}
          >
            {t('withdraw', { medicine })}
          </button>
        </p>
      )}
    </li>
  );
}

function Facts({ prescription }: { prescription: Prescription }) {
  const t = useTranslations('prescriptions');
  const format = useFormat();
  const { remaining, dispensings, validUntil, prescribedAt, clinic } = prescription;
  return (
    <dl className="prescription-facts">
      <div>
        <dt>{t('remaining')}</dt>
        <dd>{t('remainingOf', { remaining, dispensings })}</dd>
      </div>
      <div>
        <dt>{t('validUntil')}</dt>
        <dd>{format.date(validUntil)}</dd>
      </div>
      <div>
        <dt>{t('prescribed')}</dt>
        <dd>{t('prescribedBy', { date: format.date(dayOf(prescribedAt)), clinic: clinic.name })}</dd>
      </div>
    </dl>
  );
}
