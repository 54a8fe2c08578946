import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatPersonalNumber } from '~/shared/format/personal-number';
import { FilterField } from './filter-field';
import { personaName } from './persona-select';
import {
  availabilityQuery,
  type Persona,
  type PersonaChange,
  populationQuery,
  sandbox,
  useChange,
} from './sandbox-api';
import { fill, useTexts } from './texts';
import { Toggle } from './toggle';

export function PopulationPanel() {
  const texts = useTexts();
  const { data: people = [] } = useQuery(populationQuery);
  const { data: available = true } = useQuery(availabilityQuery);
  const setAvailable = useChange((answers: boolean) =>
    sandbox('PUT', '/population/availability', { available: answers }),
  );
  const [sought, setSought] = useState('');
  const found = people.filter((persona) => matches(persona, sought));
  const counted = fill(fill(texts.shown, 'shown', found.length), 'all', people.length);
  return (
    <>
      <Toggle label={texts.register} on={available} onChange={setAvailable.mutate} />
      <FilterField label={texts.seek} value={sought} onChange={setSought} status={counted} />
      <ul className="population">
        {found.map((persona) => (
          <PersonaRow key={persona.patientId} persona={persona} people={people} />
        ))}
      </ul>
    </>
  );
}

const matches = ({ name, personalNumber, note }: Persona, sought: string) =>
  [name ?? '', formatPersonalNumber(personalNumber), personalNumber, note].some((text) =>
    text.toLowerCase().includes(sought.trim().toLowerCase()),
  );

function PersonaRow({ persona, people }: { persona: Persona; people: Persona[] }) {
  const texts = useTexts();
  const change = useChange((to: PersonaChange) => sandbox('PATCH', `/population/${persona.patientId}`, to));
  const [open, setOpen] = useState(false);
  const guardians = people.filter((other) => persona.guardians.includes(other.personalNumber));
  return (
    <li className="card">
      <h3 className="population-name">{personaName(persona)}</h3>
      <p>{persona.note}</p>
      <p className="facts">
        {texts.number}: {formatPersonalNumber(persona.personalNumber)} · {texts.born}: {persona.birthDate}
        {guardians.length > 0 && ` · ${texts.guardians}: ${guardians.map(personaName).join(', ')}`}
      </p>
      <fieldset className="choices">
        <legend className="visually-hidden">
          {texts.status}: {personaName(persona)}
        </legend>
        {(['protected', 'registered', 'deceased'] as const).map((fact) => (
          <Toggle
            key={fact}
            label={texts[fact]}
            on={persona[fact]}
            onChange={(on) => change.mutate({ [fact]: on })}
          />
        ))}
      </fieldset>
      {change.isError && <p className="field-error">{texts.failed}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {texts.change}
          <span className="visually-hidden"> {personaName(persona)}</span>
        </summary>
        {open && <Change persona={persona} people={people} onSave={change.mutate} />}
      </details>
    </li>
  );
}

type ChangeProps = { persona: Persona; people: Persona[]; onSave: (change: PersonaChange) => void };

function Change({ persona, people, onSave }: ChangeProps) {
  const texts = useTexts();
  const [name, setName] = useState(persona.name ?? '');
  const [birthDate, setBirthDate] = useState(persona.birthDate);
  const [guardians, setGuardians] = useState(persona.guardians);
  const candidates = people.filter(
    (other) => other.note.startsWith('guardian') || guardians.includes(other.personalNumber),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name, birthDate, guardians });
  };
  return (
    <form onSubmit={submit}>
      <div className="row">
        <div className="field">
          <label>
            {texts.name}
            <input value={name} onChange={(event) => setName(event.target.value)} />
          </label>
        </div>
        <div className="field">
          <label>
            {texts.born}
            <input
              type="date"
              required
              value={birthDate}
              onChange={(event) => setBirthDate(event.target.value)}
            />
          </label>
        </div>
      </div>
      <fieldset className="choices">
        <legend>{texts.guardians}</legend>
        {candidates.map(({ personalNumber, ...other }) => (
          <Toggle
            key={personalNumber}
            label={personaName({ personalNumber, ...other })}
            on={guardians.includes(personalNumber)}
            onChange={(on) =>
              setGuardians(
                on ? [...guardians, personalNumber] : guardians.filter((one) => one !== personalNumber),
              )
            }
          />
        ))}
      </fieldset>
      <button type="submit" className="button">
        {texts.save}
      </button>
    </form>
  );
}
