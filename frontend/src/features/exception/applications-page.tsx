import './exception.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExceptionUnitAnswer, JournalExceptionApplication } from '~/api/types';
import { NotFoundPage, ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useOpened } from '~/shared/journal/opening';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { applicationsQuery, useTakeBack } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/lasratt');

/** What a guardian has applied to read, and each unit's answer: yes, no or waiting. */
export function ApplicationsPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('applications');
  const patient = useCurrentPatient();
  const name = usePersonName();
  const list = useInfiniteQuery(applicationsQuery(patientId));
  const takeBack = useTakeBack(patientId);
  if (list.isError && !list.data) return <ProblemPage error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  if (!patient) return <NotFoundPage />;
  const whose = name(patient);
  return (
    <Page title={t('title', { name: whose })} lead={t('lead', { name: whose })}>
      <p>{t('how', { name: whose })}</p>
      <p>
        <Link className="button" to="/person/$patientId/lasratt/ansok" params={{ patientId }}>
          {t('apply', { name: whose })}
        </Link>
      </p>
      {takeBack.isError && (
        <p className="notice danger" role="alert">
          {t('failed')}
        </p>
      )}
      <h2 id="ansokningar" tabIndex={-1}>
        {t('count', { count: list.data.length })}
      </h2>
      <ul className="cards">
        {list.data.map((application) => (
          <ApplicationCard
            key={application.applicationId}
            application={application}
            patientId={patientId}
            busy={takeBack.isPending}
            onTakeBack={() =>
              takeBack.mutate(application.applicationId, {
                onSuccess: () => {
                  announce(t('takenBack'));
                  document.getElementById('ansokningar')?.focus();
                },
              })
            }
          />
        ))}
      </ul>
      <More list={list} />
    </Page>
  );
}

type CardProps = {
  application: JournalExceptionApplication;
  patientId: string;
  busy: boolean;
  onTakeBack: () => void;
};

function ApplicationCard({ application, patientId, busy, onTakeBack }: CardProps) {
  const t = useTranslations('applications');
  const format = useFormat();
  const opened = useOpened();
  const [asking, setAsking] = useState(false);
  const { mine, sentAt, to, words, units } = application;
  const open = units.some(({ answer }) => answer === 'WAITING' || answer === 'YES');
  const date = format.date(dayOf(sentAt));
  return (
    <li className="card">
      <h3>{mine ? t('sent', { date }) : t('byCare', { date })}</h3>
      <p>{t('asked', { what: opened(application), date: format.lastDay(to) })}</p>
      {words && <p className="said">{words}</p>}
      <ul className="rows">
        {units.map((unit) => (
          <UnitRow key={unit.unit.id} answer={unit} patientId={patientId} />
        ))}
      </ul>
      {open && !asking && (
        <p>
          <button type="button" className="button secondary" onClick={() => setAsking(true)}>
            {t('takeBack', { date })}
          </button>
        </p>
      )}
      {open && asking && (
        <div className="notice">
          <p>{t('takeBackMeans')}</p>
          <div className="actions">
            <button type="button" className="button" disabled={busy} onClick={onTakeBack}>
              {t('takeBackYes')}
            </button>
            <button type="button" className="button secondary" onClick={() => setAsking(false)}>
              {t('takeBackNo')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

function UnitRow({ answer, patientId }: { answer: ExceptionUnitAnswer; patientId: string }) {
  const t = useTranslations('applications');
  const format = useFormat();
  const opened = useOpened();
  const { unit, from, to } = answer;
  return (
    <li>
      <div>
        <h4 className="unit-name">{unit.name}</h4>
        <p>
          <strong>{t(`answer.${answer.answer}`)}</strong>{' '}
          {answer.answer === 'YES' && from && to
            ? t('open', { what: opened(answer), from: format.date(from), to: format.lastDay(to) })
            : t(`means.${answer.answer}`)}
        </p>
        {answer.answer === 'YES' && (
          <Link className="onward" to="/person/$patientId/journal" params={{ patientId }}>
            {t('read', { unit: unit.name })}
          </Link>
        )}
      </div>
    </li>
  );
}
