import './selftest.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { SelfTestResultItem } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { OrderCard } from './order-card';
import { ordersQuery, resultsQuery, useCancel } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/sjalvprov');

/** What has been ordered for a person and how it goes, and the results. */
export function SelfTestsPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('selfTests');
  const patient = usePatient();
  const name = usePersonName();
  const orders = useInfiniteQuery(ordersQuery(patientId));
  const results = useInfiniteQuery(resultsQuery(patientId));
  const cancel = useCancel(patientId);
  const failed = [orders, results].find((list) => list.isError && !list.data);
  if (failed) return <ProblemPage error={failed.error} retry={() => failed.refetch()} />;
  if (!orders.data || !results.data) return <Skeleton lines={6} />;

  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  // What has a result is among the results.
  const followed = orders.data.filter(({ status }) => status !== 'RESULT_READY');
  const open = followed.filter(({ status }) => status !== 'CANCELLED' && status !== 'REFUSED');
  const over = followed.filter((order) => !open.includes(order));
  const onCancel = (orderId: string) =>
    cancel.mutate(orderId, {
      onSuccess: () => {
        announce(t('cancelled'));
        document.getElementById('pagar')?.focus();
      },
    });
  const cards = (some: typeof followed) => (
    <ul className="cards">
      {some.map((order) => (
        <OrderCard
          key={order.orderId}
          order={order}
          patientId={patientId}
          busy={cancel.isPending}
          onCancel={onCancel}
        />
      ))}
    </ul>
  );
  return (
    <Page title={whose ? t('titleFor', { name: whose }) : t('title')} lead={t('lead')}>
      {cancel.isError && (
        <p className="notice danger" role="alert">
          {cancel.error instanceof ApiError && cancel.error.problem.code === 'ALREADY_TAKEN'
            ? t('alreadySent')
            : t('failed')}
        </p>
      )}
      <p>
        <Link className="button" to="/person/$patientId/sjalvprov/bestall" params={{ patientId }}>
          {whose ? t('orderFor', { name: whose }) : t('order')}
        </Link>
      </p>
      <h2 id="pagar" tabIndex={-1}>
        {t('open', { count: open.length })}
      </h2>
      {cards(open)}
      <h2>{t('results', { count: results.data.length })}</h2>
      {results.data.length === 0 && (
        <div className="empty">
          <p>{t('noResults')}</p>
        </div>
      )}
      <ul className="rows">
        {results.data.map((item) => (
          <ResultRow key={item.resultId} item={item} patientId={patientId} />
        ))}
      </ul>
      <More list={results} />
      {over.length > 0 && (
        <>
          <h2>{t('over')}</h2>
          {cards(over)}
        </>
      )}
      <More list={orders} />
    </Page>
  );
}

function ResultRow({ item, patientId }: { item: SelfTestResultItem; patientId: string }) {
  const t = useTranslations('selfTests');
  const format = useFormat();
  const { resultId, title, clinic, answeredAt, read } = item;
  const date = format.date(dayOf(answeredAt));
  return (
    <li>
      <div>
        <p>
          <strong>{title}</strong>
          {!read && <span className="tag">{t('new')}</span>}
        </p>
        <p className="facts">{t('answered', { date, clinic: clinic.name })}</p>
      </div>
      <Link
        className="button secondary"
        to="/person/$patientId/sjalvprov/svar/$resultId"
        params={{ patientId, resultId }}
      >
        {t('read', { title, date })}
      </Link>
    </li>
  );
}
