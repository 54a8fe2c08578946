import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { formatPersonalNumber } from '~/shared/format/personal-number';
import { type Persona, populationQuery } from './sandbox-api';

type Props = {
  label: string;
  value: string;
  onChange: (personalNumber: string) => void;
  /** What choosing nobody is called, where one may. */
  anybody?: string;
};

/** The people of the sandbox, each with what they are there to show. */
export function PersonaSelect({ label, value, onChange, anybody }: Props) {
  const id = useId();
  const { data: people = [] } = useQuery(populationQuery);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {anybody && <option value="">{anybody}</option>}
        {people.map((persona) => (
          <option key={persona.patientId} value={persona.personalNumber}>
            {personaName(persona)} – {persona.note}
          </option>
        ))}
      </select>
    </div>
  );
}

export const personaName = (persona: Persona) => persona.name || formatPersonalNumber(persona.personalNumber);
