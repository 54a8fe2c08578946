import './selftest.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { SelfTestOffer } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { useRegions } from '~/shared/clinics/useRegions';
import { Choice } from '~/shared/forms/choice';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { offersQuery } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/sjalvprov/bestall');

/** The self-tests that there are for a person, nearest first. */
export function OffersPage() {
  const { patientId } = route.useParams();
  const { region } = route.useSearch();
  const navigate = route.useNavigate();
  const t = useTranslations();
  const patient = usePatient();
  const name = usePersonName();
  const regions = useRegions();
  const offers = useInfiniteQuery(offersQuery(patientId, region));
  if (offers.isError && !offers.data)
    return <ProblemPage error={offers.error} retry={() => offers.refetch()} />;
  if (!offers.data || !regions) return <Skeleton lines={6} />;
  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  return (
    <Page
      title={whose ? t('selfTests.orderFor', { name: whose }) : t('selfTests.order')}
      lead={t('selfTests.offersLead')}
    >
      <Choice
        label={t('selfTests.region')}
        all={t('selfTests.allRegions')}
        options={regions}
        chosen={region}
        onChange={(chosen) => navigate({ search: { region: chosen }, replace: true, resetScroll: false })}
      />
      <p className="facts" role="status">
        {t('selfTests.offers', { count: offers.data.length })}
      </p>
      {offers.data.length === 0 && (
        <div className="empty">
          <p>{t('selfTests.noOffers')}</p>
        </div>
      )}
      <ul className="cards">
        {offers.data.map((offer) => (
          <OfferCard key={offer.offerId} offer={offer} patientId={patientId} />
        ))}
      </ul>
      <More list={offers} />
    </Page>
  );
}

function OfferCard({ offer, patientId }: { offer: SelfTestOffer; patientId: string }) {
  const t = useTranslations();
  const { region } = route.useSearch();
  const { offerId, clinic, test, inProgress } = offer;
  return (
    <li className="card">
      <h2>{test.title}</h2>
      <p className="facts">
        {offer.region
          ? t('selfTests.from', { clinic: clinic.name, region: t(`regions.${offer.region}`) })
          : clinic.name}
      </p>
      <p>{test.shows}</p>
      {inProgress ? (
        <p>
          {t('selfTests.inProgress')}{' '}
          <Link to="/person/$patientId/sjalvprov" params={{ patientId }}>
            {t('selfTests.toList')}
          </Link>
        </p>
      ) : (
        <p>
          <Link
            className="button secondary"
            to="/person/$patientId/sjalvprov/bestall/$offerId"
            params={{ patientId, offerId }}
            search={{ region }}
          >
            {t('selfTests.choose', { title: test.title, clinic: clinic.name })}
          </Link>
        </p>
      )}
    </li>
  );
}
