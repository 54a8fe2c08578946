import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { CertificateOrder } from '~/api/types';
import { accessQuery } from '~/shared/access/access';
import { ProblemPage } from '~/shared/access/problem';
import { Refusal } from '~/shared/access/refusal';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { OrderStatus } from './order-status';
import { certificatesQuery, ordersQuery, useWithdraw } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/intyg');

/** A person's certificates, for that person alone, and the orders of them, for whoever may order. */
export function CertificatesPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('certificates');
  const patient = usePatient();
  const name = usePersonName();
  const orders = useInfiniteQuery(ordersQuery(patientId));
  const access = useQuery(accessQuery(patientId));
  if (orders.isError && !orders.data)
    return <ProblemPage error={orders.error} retry={() => orders.refetch()} />;
  if (access.isError && !access.data)
    return <ProblemPage error={access.error} retry={() => access.refetch()} />;
  if (!orders.data || !access.data) return <Skeleton lines={6} />;

  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  const view = access.data.find(({ action }) => action === 'CERTIFICATE_VIEW');
  return (
    <Page title={whose ? t('titleFor', { name: whose }) : t('title')} lead={t('lead')}>
      <p>
        <Link className="button" to="/person/$patientId/intyg/bestall" params={{ patientId }}>
          {whose ? t('orderFor', { name: whose }) : t('order')}
        </Link>
      </p>
      {view?.decision === 'PERMIT' ? (
        <Issued patientId={patientId} />
      ) : (
        <section aria-labelledby="utfardade">
          <h2 id="utfardade">{t('issued')}</h2>
          {whose && <p>{t('notShown', { name: whose })}</p>}
          {view && <Refusal denial={view} heading="h3" />}
        </section>
      )}
      <Orders orders={orders} patientId={patientId} own={whose === undefined} />
    </Page>
  );
}

function Issued({ patientId }: { patientId: string }) {
  const t = useTranslations('certificates');
  const format = useFormat();
  const list = useInfiniteQuery(certificatesQuery(patientId));
  return (
    <section aria-labelledby="utfardade">
      <h2 id="utfardade">{t('issued')}</h2>
      {list.isError && !list.data && <p className="notice danger">{t('failed')}</p>}
      {list.isPending && <Skeleton lines={3} />}
      {list.data?.length === 0 && (
        <div className="empty">
          <p>{t('noneIssued')}</p>
        </div>
      )}
      <ul className="rows">
        {list.data?.map(({ certificateId, title, clinic, issuedAt }) => (
          <li key={certificateId}>
            <div>
              <Link
                className="onward"
                to="/person/$patientId/intyg/$certificateId"
                params={{ patientId, certificateId }}
              >
                {title}
              </Link>
              <p className="facts">
                {t('issuedBy', { clinic: clinic.name, date: format.date(dayOf(issuedAt)) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}

type OrdersProps = {
  orders: Parameters<typeof More>[0]['list'] & { data: CertificateOrder[] | undefined };
  patientId: string;
  own: boolean;
};

function Orders({ orders, patientId, own }: OrdersProps) {
  const t = useTranslations('certificates');
  const withdraw = useWithdraw(patientId);
  const takeBack = (orderId: string) =>
    withdraw.mutate(orderId, {
      onSuccess: () => {
        announce(t('withdrawn'));
        document.getElementById('bestallningar')?.focus();
      },
    });
  return (
    <section aria-labelledby="bestallningar">
      <h2 id="bestallningar" tabIndex={-1}>
        {t('orders')}
      </h2>
      {withdraw.isError && (
        <p className="notice danger" role="alert">
          {withdraw.error instanceof ApiError && withdraw.error.problem.code === 'ALREADY_TAKEN'
            ? t('alreadyTaken')
            : t('failed')}
        </p>
      )}
      {orders.data?.length === 0 && <p>{t('noOrders')}</p>}
      <ul className="cards">
        {orders.data?.map((order) => (
          <li key={order.orderId} className="card">
            <h3>{t(`kind.${order.kind}`)}</h3>
            <p>{order.purpose}</p>
            <OrderStatus order={order} own={own} />
            {order.status === 'SENT' && (
              <p>
                <button
                  type="button"
                  className="button secondary"
                  disabled={withdraw.isPending}
                  onClick={() => takeBack(order.orderId)}
                >
                  {t('withdraw', { kind: t(`kind.${order.kind}`) })}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <More list={orders} />
    </section>
  );
}
