import './exception.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ExceptionUnitAnswer, JournalExceptionApplication } from '~/api/types';
import { NotFoundPage, ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useOpened } from '~/shared/journal/opening';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { Ask } from '~/shared/ui/ask';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { OpenedCard } from './opened-card';
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
  const mine = list.data.filter((application) => application.mine);
  const byCare = list.data.filter((application) => !application.mine);
  const takeBackOf =
    ({ applicationId }: JournalExceptionApplication, text: string) =>
    () =>
      takeBack.mutate(applicationId, {
        onSuccess: () => {
          announce(text);
          document.getElementById('ansokningar')?.focus();
        },
      });
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
      {byCare.length > 0 && (
        <section aria-labelledby="vardens">
          <h2 id="vardens">{t('byCare')}</h2>
          <ul className="cards">
            {byCare.map((application) => (
              <OpenedCard
                key={application.applicationId}
                application={application}
                patientId={patientId}
                whose={whose}
                busy={takeBack.isPending}
                onStop={takeBackOf(application, t('stopped'))}
              />
            ))}
          </ul>
        </section>
      )}
      <h2 id="ansokningar" tabIndex={-1}>
        {t('count', { count: mine.length })}
      </h2>
      <ul className="cards">
        {mine.map((application) => (
          <ApplicationCard
            key={application.applicationId}
            application={application}
            patientId={patientId}
            busy={takeBack.isPending}
            onTakeBack={takeBackOf(application, t('takenBack'))}
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
  const { sentAt, to, words, units } = application;
  const date = format.date(dayOf(sentAt));
  return (
    <li className="card">
      <h3>{t('sent', { date })}</h3>
      <p>{t('asked', { what: opened(application), date: format.lastDay(to) })}</p>
      {words && <p className="said">{words}</p>}
      <ul className="rows">
        {units.map((unit) => (
          <UnitRow key={unit.unit.id} answer={unit} patientId={patientId} />
        ))}
      </ul>
      {units.some(({ answer }) => answer === 'WAITING' || answer === 'YES') && (
        <Ask
          ask={t('takeBack', { date })}
          question={t('takeBackQuestion')}
          means={t('takeBackMeans')}
          yes={t('takeBackYes')}
          busy={busy}
          onYes={onTakeBack}
        />
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
