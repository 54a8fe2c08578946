import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SelfTestQueue, UnitSelfTestOrder } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { OneOf } from '~/shared/forms/one-of';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { PatientFacts } from './patient-strip';
import { unitSelfTestsQuery } from './self-test-queries';
import { SelfTestStep } from './self-test-step';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/sjalvprov');
const queues = ['TO_SEND', 'SENT', 'TO_ANSWER', 'CLOSED'] as const satisfies readonly SelfTestQueue[];

/** The queues of self-tests, by what they wait for, and the step in which something is done with one. */
export function SelfTestsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('unitSelfTests');
  const [queue, setQueue] = useState<SelfTestQueue>('TO_SEND');
  const [chosen, setChosen] = useState<UnitSelfTestOrder>();
  const [notice, setNotice] = useState<string>();
  if (chosen)
    return (
      <SelfTestStep
        unitId={unitId}
        order={chosen}
        onDone={(said) => {
          setChosen(undefined);
          setNotice(said);
        }}
      />
    );
  return (
    <Page key="queue" title={t('title')} lead={t('lead')}>
      <p>
        <Link className="button secondary" to="/personal/$unitId/sjalvprov/utbud" params={{ unitId }}>
          {t('toOffers')}
        </Link>
      </p>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <OneOf
        id="visa"
        legend={t('which')}
        options={queues}
        label={(each) => t(`queues.${each}`)}
        chosen={queue}
        onChoose={setQueue}
      />
      <Queue key={queue} unitId={unitId} queue={queue} onOpen={setChosen} />
    </Page>
  );
}

type QueueProps = { unitId: string; queue: SelfTestQueue; onOpen: (order: UnitSelfTestOrder) => void };

function Queue({ unitId, queue, onOpen }: QueueProps) {
  const t = useTranslations('unitSelfTests');
  const format = useFormat();
  const name = usePersonName();
  const orders = useInfiniteQuery(unitSelfTestsQuery(unitId, queue));
  if (orders.isError && !orders.data)
    return <StaffProblem error={orders.error} retry={() => orders.refetch()} />;
  if (!orders.data) return <Skeleton lines={4} />;
  return (
    <>
      <h2>{t('count', { count: orders.data.length })}</h2>
      {orders.data.length === 0 && (
        <div className="empty">
          <p>{t(`empty.${queue}`)}</p>
        </div>
      )}
      <ul className="rows">
        {orders.data.map((order) => (
          <li key={order.orderId}>
            <div>
              <PatientFacts patient={order.patient} />
              <p>{order.title}</p>
              <p className="facts">
                {t(`status.${order.status}`, { date: format.date(dayOf(order.since)) })}
              </p>
            </div>
            <button type="button" className="button secondary" onClick={() => onOpen(order)}>
              {t('open', { title: order.title, name: name(order.patient) })}
            </button>
          </li>
        ))}
      </ul>
      <More list={orders} />
    </>
  );
}
