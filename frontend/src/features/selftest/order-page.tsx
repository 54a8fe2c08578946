import './selftest.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { SelfTestOffer, SelfTestOrder } from '~/api/types';
import { NotFoundPage, ProblemPage } from '~/shared/access/problem';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { useRequestKey } from '~/shared/forms/useRequestKey';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { OrderStatus } from './order-card';
import { offersQuery, useOrder } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/sjalvprov/bestall/$offerId');

/** One self-test: what it shows, how one takes it, and the order; then a receipt. */
export function OrderPage() {
  const { patientId, offerId } = route.useParams();
  const { region } = route.useSearch();
  const offers = useInfiniteQuery(offersQuery(patientId, region));
  const [made, setMade] = useState<SelfTestOrder>();
  if (made) return <Receipt order={made} patientId={patientId} />;
  if (offers.isError && !offers.data)
    return <ProblemPage error={offers.error} retry={() => offers.refetch()} />;
  if (!offers.data) return <Skeleton lines={6} />;
  const offer = offers.data.find((each) => each.offerId === offerId);
  if (!offer) return <NotFoundPage />;
  return <OrderForm offer={offer} patientId={patientId} onMade={setMade} />;
}

type FormProps = { offer: SelfTestOffer; patientId: string; onMade: (order: SelfTestOrder) => void };

function OrderForm({ offer, patientId, onMade }: FormProps) {
  const t = useTranslations('selfTests');
  const patient = usePatient();
  const name = usePersonName();
  const order = useOrder(patientId);
  const keyOf = useRequestKey();
  const explain = useRefusal();
  const { offerId, clinic, test } = offer;
  const form = useForm({
    check: () => [],
    send: async () => onMade(await order.mutateAsync({ offerId, key: keyOf(offerId) })),
    explain,
    first: 'bestall',
  });
  const whose = patient.relation !== 'SELF' ? name(patient) : undefined;
  const { title } = test;
  return (
    <Page key="form" title={whose ? t('testFor', { title, name: whose }) : title} lead={test.shows}>
      <h2>{t('how')}</h2>
      <p className="how">{test.how}</p>
      <h2 id="bestall" tabIndex={-1}>
        {t('what')}
      </h2>
      <ul className="bullets">
        <li>{t('sends', { clinic: clinic.name })}</li>
        <li>{t('address')}</li>
        <li>{t('answerWithin', { days: test.answerWithinDays })}</li>
        {whose && <li>{t('seenByGuardians')}</li>}
      </ul>
      <Emergency />
      <Form
        form={form}
        submit={whose ? t('sendFor', { title, name: whose }) : t('send', { title })}
        beside={
          <Link
            className="button secondary"
            to="/person/$patientId/sjalvprov/bestall"
            params={{ patientId }}
            search={(before) => before}
          >
            {t('back')}
          </Link>
        }
      >
        {null}
      </Form>
    </Page>
  );
}

/** What the clinic's or the rules' no means here, in words. */
function useRefusal() {
  const t = useTranslations('selfTests');
  return (error: unknown): Fault[] | undefined => {
    if (!(error instanceof ApiError)) return undefined;
    const { code, reason, phone } = error.problem;
    const at = (text: string) => [{ field: 'bestall', text }];
    if (code === 'SELF_TEST_IN_PROGRESS') return at(t('refused.inProgress'));
    if (code === 'OFFER_WITHDRAWN') return at(t('refused.withdrawn'));
    if (code === 'NOT_FOR_THIS_AGE') return at(t('refused.age'));
    if (code === 'SERVICE_NOT_OFFERED')
      return at(phone ? t('refused.notOfferedCall', { phone }) : t('refused.notOffered'));
    if (reason === 'CLINIC_APPROVAL_NEEDED') return at(t('refused.approval'));
    return undefined;
  };
}

function Receipt({ order, patientId }: { order: SelfTestOrder; patientId: string }) {
  const t = useTranslations('selfTests');
  return (
    <Page key="receipt" title={t('receipt', { title: order.title })}>
      <OrderStatus order={order} />
      <p>{t('receiptNext')}</p>
      <Link className="onward" to="/person/$patientId/sjalvprov" params={{ patientId }}>
        {t('toList')}
      </Link>
    </Page>
  );
}
