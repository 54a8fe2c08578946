import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { PatientClinic } from '~/api/types';
import { Standing } from './standing';

type Props = {
  patientId: string;
  clinic: PatientClinic;
  whose: string | undefined;
  onRemove: (clinicId: string, name: string) => void;
};

/** A clinic of one's own, in the list of them. */
export function MyClinic({ patientId, clinic, whose, onRemove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <li className="card">
      <h3 ref={heading} tabIndex={-1}>
        <Link
          to="/person/$patientId/mottagningar/$clinicId"
          params={{ patientId, clinicId: clinic.clinicId }}
        >
          {clinic.name}
        </Link>
      </h3>
      <Standing clinic={clinic} whose={whose} onKeep={() => heading.current?.focus()} onRemove={onRemove} />
    </li>
  );
}
