import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Clinic } from '~/api/types';

type Props = {
  patientId: string;
  clinic: Clinic;
  /** Whether it is among the person's already. */
  held: boolean;
  whose: string | undefined;
  busy: boolean;
  onAdd: (clinicId: string, name: string) => void;
};

/** A clinic that was found: where it is, the way to more about it, and to adding it. */
export function FoundClinic({ patientId, clinic, held, whose, busy, onAdd }: Props) {
  const t = useTranslations();
  const { clinicId, name, region, city } = clinic;
  return (
    <li>
      <div>
        <Link to="/person/$patientId/mottagningar/$clinicId" params={{ patientId, clinicId }} search={true}>
          <strong>{name}</strong>
        </Link>
        {region && city && (
          <p className="facts">{t('clinic.inRegion', { city, region: t(`regions.${region}`) })}</p>
        )}
      </div>
      {held ? (
        <span className="answer yes">{t('clinics.already')}</span>
      ) : (
        <button
          type="button"
          className="button secondary"
          aria-disabled={busy}
          onClick={() => !busy && onAdd(clinicId, name)}
        >
          {whose ? t('clinics.addFor', { clinic: name, name: whose }) : t('clinics.add', { clinic: name })}
        </button>
      )}
    </li>
  );
}
