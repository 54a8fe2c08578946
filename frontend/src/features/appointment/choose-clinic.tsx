import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemPage } from '~/shared/access/problem';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { clinicQuery, ownClinicsQuery } from './queries';

type Props = { patientId: string; whose: string | undefined };

/** At which clinic, and whether to book a free time or to ask for one. */
export function ChooseClinic({ patientId, whose }: Props) {
  const t = useTranslations('booking');
  const clinics = useInfiniteQuery(ownClinicsQuery(patientId));
  if (clinics.isError && !clinics.data)
    return <ProblemPage error={clinics.error} retry={() => clinics.refetch()} />;
  if (!clinics.data) return <Skeleton lines={6} />;
  return (
    <Page title={whose ? t('titleFor', { name: whose }) : t('title')} lead={t('clinicLead')}>
      {clinics.data.length === 0 && (
        <div className="empty">
          <p>{t('noClinics')}</p>
        </div>
      )}
      <ul className="cards">
        {clinics.data.map(({ clinicId, name, approval }) => (
          <li className="card" key={clinicId}>
            <h2>{name}</h2>
            {approval === 'WAITING' ? (
              <p>{t('waiting')}</p>
            ) : (
              <Ways clinicId={clinicId} name={name} patientId={patientId} />
            )}
          </li>
        ))}
      </ul>
      <More list={clinics} />
      <p>
        <Link className="onward" to="/person/$patientId/mottagningar" params={{ patientId }}>
          {t('otherClinic')}
        </Link>
      </p>
    </Page>
  );
}

type WaysProps = { clinicId: string; name: string; patientId: string };

/** What the clinic offers of the two. */
function Ways({ clinicId, name, patientId }: WaysProps) {
  const t = useTranslations('booking');
  const { data: clinic } = useQuery(clinicQuery(clinicId));
  if (!clinic) return <Skeleton lines={1} />;
  const { offers, phone } = clinic;
  const direct = offers.includes('APPOINTMENT_SLOT');
  const ask = offers.includes('APPOINTMENT_REQUEST');
  if (!direct && !ask) return <p>{phone ? t('callThem', { phone }) : t('callThemNumberless')}</p>;
  return (
    <div className="actions">
      {direct && (
        <Link
          className="button"
          to="/person/$patientId/tider/boka"
          params={{ patientId }}
          search={{ hos: clinicId }}
        >
          {t('direct')}
          <span className="visually-hidden"> {name}</span>
        </Link>
      )}
      {ask && (
        <Link
          className={direct ? 'button secondary' : 'button'}
          to="/person/$patientId/tider/bestall"
          params={{ patientId }}
          search={{ hos: clinicId }}
        >
          {t('ask')}
          <span className="visually-hidden"> {name}</span>
        </Link>
      )}
    </div>
  );
}
