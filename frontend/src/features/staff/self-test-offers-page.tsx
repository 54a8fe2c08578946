import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SelfTest, UnitSelfTestOffer } from '~/api/types';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { useUnitChange } from './queries';
import { isOvertaken } from './refusals';
import { SelfTestOfferForm } from './self-test-offer-form';
import { type Said, saveOffer, unitOffersQuery } from './self-test-queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/sjalvprov/utbud');

/** What the clinic lets people test at home: added, changed, withdrawn. */
export function SelfTestOffersPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('unitSelfTests');
  const offers = useInfiniteQuery(unitOffersQuery(unitId));
  const save = useUnitChange(unitId, saveOffer(unitId));
  const [edited, setEdited] = useState<UnitSelfTestOffer | 'new'>();
  const [notice, setNotice] = useState<string>();
  const over = (said: string | undefined) => {
    setEdited(undefined);
    setNotice(said);
  };
  const send = (said: Said, notice: string) =>
    save.mutateAsync(said, {
      onSuccess: () => over(notice),
      onError: (error) => {
        if (!isOvertaken(error)) return;
        over(t('changed'));
        offers.refetch();
      },
    });
  if (offers.isError && !offers.data)
    return <StaffProblem error={offers.error} retry={() => offers.refetch()} />;
  if (!offers.data) return <Skeleton lines={6} />;
  if (edited) {
    const before = edited === 'new' ? undefined : edited;
    return (
      <SelfTestOfferForm
        before={before?.test}
        onBack={() => over(undefined)}
        onSave={(test) =>
          send({ ...before, test, open: before?.open ?? true }, t('savedOffer', { title: test.title }))
        }
      />
    );
  }
  return (
    <Page key="offers" title={t('offersTitle')} lead={t('offersLead')}>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      {save.isError && !isOvertaken(save.error) && (
        <p className="notice danger" role="alert">
          {t('invalid')}
        </p>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={() => setEdited('new')}>
          {t('add')}
        </button>
        <Link className="button secondary" to="/personal/$unitId/sjalvprov" params={{ unitId }}>
          {t('toQueue')}
        </Link>
      </div>
      {offers.data.length === 0 && (
        <div className="empty">
          <p>{t('noOffers')}</p>
        </div>
      )}
      <ul className="cards">
        {offers.data.map((offer) => (
          <OfferCard
            key={offer.offerId}
            offer={offer}
            busy={save.isPending}
            onChange={() => setEdited(offer)}
            onTurn={() =>
              // What went wrong stands above the list.
              send(
                { ...offer, open: !offer.open },
                t(offer.open ? 'withdrawn' : 'reopened', { title: offer.test.title }),
              ).catch(() => undefined)
            }
          />
        ))}
      </ul>
      <More list={offers} />
    </Page>
  );
}

type CardProps = { offer: UnitSelfTestOffer; busy: boolean; onChange: () => void; onTurn: () => void };

function OfferCard({ offer: { test, open }, busy, onChange, onTurn }: CardProps) {
  const t = useTranslations('unitSelfTests');
  const ages = useAges();
  const { title } = test;
  return (
    <li className="card">
      <h2>{title}</h2>
      <p className="facts">
        {t(open ? 'isOpen' : 'isWithdrawn')}, {ages(test)}
      </p>
      <p>{test.shows}</p>
      <div className="actions">
        <button type="button" className="button secondary" onClick={onChange}>
          {t('change', { title })}
        </button>
        <button type="button" className="button secondary" disabled={busy} onClick={onTurn}>
          {t(open ? 'withdraw' : 'reopen', { title })}
        </button>
      </div>
    </li>
  );
}

function useAges() {
  const t = useTranslations('unitSelfTests');
  return ({ ageFrom: from, ageTo: to }: SelfTest): string => {
    if (from !== undefined && to !== undefined) return t('ages', { from, to });
    if (from !== undefined) return t('agesFrom', { from });
    return to === undefined ? t('agesAll') : t('agesTo', { to });
  };
}
