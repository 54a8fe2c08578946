import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Service, Unit } from '~/api/types';
import { Skeleton } from '~/shared/ui/skeleton';
import { clinicQuery, patientClinicsQuery } from './queries';

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
};

/** One of the person's clinics that offer the service, by name. */
export function ClinicChoice({ id, patientId, service, legend, first, chosen, onChoose, error }: Props) {
  const t = useTranslations('clinicChoice');
  const mine = useInfiniteQuery(patientClinicsQuery(patientId));
  const others = (mine.data ?? [])
    .filter(({ clinicId }) => clinicId !== first?.id)
    .map(({ clinicId, name }) => ({ id: clinicId, name }));
  const clinics = first ? [first, ...others] : others;
  const details = useQueries({ queries: clinics.map((clinic) => clinicQuery(clinic.id)) });
  const waiting = mine.isPending || details.some(({ isPending }) => isPending);
  // What cannot be asked for is left for the server to refuse.
  const offering = clinics.filter((_, index) => details[index]?.data?.offers.includes(service) ?? true);
  return (
    <fieldset className="choices" id={id} tabIndex={-1} aria-describedby={error ? `${id}-fel` : undefined}>
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
              onChange={() => onChoose(clinic.id)}
            />
            <span>{clinic.name}</span>
          </label>
        ))
      )}
      {!waiting && offering.length === 0 && <p>{t('none')}</p>}
      <p>
        <Link className="onward" to="/person/$patientId/mottagningar" params={{ patientId }}>
          {t('other')}
        </Link>
      </p>
    </fieldset>
  );
}
