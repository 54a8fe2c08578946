import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Delegation, DelegationOptions } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { useFormat } from '~/shared/format/useFormat';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { OfferForm } from './offer-form';
import { optionsQuery } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/hjalp/ny');

/** Offers somebody a delegation: who, what, how long, and a receipt. Who and what are the rules' to say. */
export function OfferPage() {
  const { patientId } = route.useParams();
  const options = useQuery(optionsQuery(patientId));
  const [offered, setOffered] = useState<Delegation>();
  if (options.isError && !options.data)
    return <ProblemPage error={options.error} retry={() => options.refetch()} />;
  if (!options.data) return <Skeleton lines={6} />;
  if (offered) return <Receipt delegation={offered} patientId={patientId} />;
  if (nobody(options.data)) return <Nobody patientId={patientId} />;
  return <OfferForm patientId={patientId} options={options.data} onOffered={setOffered} />;
}

const nobody = ({ to, guardians }: DelegationOptions) => to === 'GUARDIANS' && guardians.length === 0;

function Nobody({ patientId }: { patientId: string }) {
  const t = useTranslations('delegation');
  return (
    <Page title={t('newTitle')}>
      <div className="empty">
        <p>{t('nobody')}</p>
      </div>
      <Link className="onward" to="/person/$patientId/hjalp" params={{ patientId }}>
        {t('toList')}
      </Link>
    </Page>
  );
}

function Receipt({ delegation, patientId }: { delegation: Delegation; patientId: string }) {
  const t = useTranslations('delegation');
  const format = useFormat();
  const name = delegation.name ?? delegation.called ?? t('somebody');
  return (
    <Page key="receipt" title={t('receipt', { name })}>
      <p>{t('receiptNext', { name })}</p>
      <p>{t('receiptEnd', { date: format.lastDay(delegation.until) })}</p>
      <Link className="onward" to="/person/$patientId/hjalp" params={{ patientId }}>
        {t('toList')}
      </Link>
    </Page>
  );
}
