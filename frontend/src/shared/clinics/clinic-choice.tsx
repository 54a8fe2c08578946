import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Service, Unit } from '~/api/types';
import { More } from '~/shared/ui/long-list';
import { Skeleton } from '~/shared/ui/skeleton';
import { clinicQuery, patientClinicsQuery } from './queries';

/** `waits`: until the clinic has approved the person, nothing can be asked of it. */
type Clinic = Unit & { waits?: boolean };

type Props = {
  /** The id of the group; a fault leads there. */
  id: string;
  patientId: string;
  service: Service;
  legend: string;
  /** A clinic to offer first, whether or not it is among the person's. */
  first?: Unit;
  chosen: string | undefined;
  onChoose: (clinicId: string) => void;
  error: string | undefined;
  /** What there is to say of the chosen one. */
  children?: ReactNode;
};

/** One of the person's clinics that offer the service, by name; a single one needs no choice. */
export function ClinicChoice(props: Props) {
  const { id, patientId, service, legend, first, chosen, onChoose, error, children } = props;
  const t = useTranslations('clinicChoice');
  const mine = useInfiniteQuery(patientClinicsQuery(patientId));
  const others = (mine.data ?? [])
    .filter(({ clinicId }) => clinicId !== first?.id)
    .map(({ clinicId, name, approval }) => ({ id: clinicId, name, waits: approval === 'WAITING' }));
  const clinics: Clinic[] = first ? [first, ...others] : others;
  const details = useQueries({ queries: clinics.map((clinic) => clinicQuery(clinic.id)) });
  const waiting = mine.isPending || details.some(({ isPending }) => isPending);
  // What cannot be asked for is left for the server to refuse.
  const offering = clinics.filter((_, index) => details[index]?.data?.offers.includes(service) ?? true);
  const single = !waiting && !mine.hasNextPage && offering.length === 1 ? offering[0] : undefined;
  const obvious = chosen || single?.waits ? undefined : single?.id;
  useEffect(() => {
    if (obvious) onChoose(obvious);
  }, [obvious, onChoose]);
  return (
    <fieldset
      className={error ? 'choices faulty' : 'choices'}
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-fel` : undefined}
    >
      <legend>{legend}</legend>
      {error && (
        <p className="field-error" id={`${id}-fel`}>
          {error}
        </p>
      )}
      {waiting ? (
        <Skeleton lines={2} />
      ) : (
        offering.map((clinic) => (
          <label key={clinic.id} className="choice">
            <input
              type="radio"
              name={id}
              checked={chosen === clinic.id}
              disabled={clinic.waits}
              onChange={() => onChoose(clinic.id)}
            />
            <span>
              {clinic.name} {clinic.waits && <span className="facts">{t('waits')}</span>}
            </span>
          </label>
        ))
      )}
      {!waiting && offering.length === 0 && <p>{t('none')}</p>}
      <More list={mine} />
      {children}
      <p>
        <Link className="onward" to="/person/$patientId/mottagningar" params={{ patientId }}>
          {t('other')}
        </Link>
      </p>
    </fieldset>
  );
}
