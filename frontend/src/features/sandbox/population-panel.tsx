import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatPersonalNumber } from '~/shared/format/personal-number';
import { FilterField } from './filter-field';
import { personaName } from './persona-select';
import {
  type Address,
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

const addressLine = (address: Address | undefined) =>
  address &&
  [address.careOf && `c/o ${address.careOf}`, address.street, `${address.postalCode} ${address.city}`]
    .filter(Boolean)
    .join(', ');

function PersonaRow({ persona, people }: { persona: Persona; people: Persona[] }) {
  const texts = useTexts();
  const change = useChange((to: PersonaChange) => sandbox('PATCH', `/population/${persona.patientId}`, to));
  const [open, setOpen] = useState(false);
  const guardians = persona.custody.flatMap(({ guardian, from, to }) =>
    people
      .filter(({ personalNumber }) => personalNumber === guardian)
      .map((one) => `${personaName(one)} (${from} – ${to ?? ''})`),
  );
  return (
    <li className="card">
      <h3 className="population-name">{personaName(persona)}</h3>
      <p>{persona.note}</p>
      <p className="facts">
        {texts.number}: {formatPersonalNumber(persona.personalNumber)} · {texts.born}: {persona.birthDate}
        {persona.formerNumbers.length > 0 &&
          ` · ${texts.formerly}: ${persona.formerNumbers.map(formatPersonalNumber).join(', ')}`}
        {guardians.length > 0 && ` · ${texts.guardians}: ${guardians.join(', ')}`}
        {' · '}
        {texts.address}: {addressLine(persona.address) ?? texts.noAddress}
      </p>
      <fieldset className="choices">
        <legend className="visually-hidden">
          {texts.status}: {personaName(persona)}
        </legend>
        {(['confidentialityMarking', 'protectedRegistration', 'registered', 'deceased'] as const).map(
          (fact) => (
            <Toggle
              key={fact}
              label={texts[fact]}
              on={persona[fact]}
              onChange={(on) => change.mutate({ [fact]: on })}
            />
          ),
        )}
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

const nowhere: Address = { careOf: null, street: '', postalCode: '', city: '' };

type ChangeProps = { persona: Persona; people: Persona[]; onSave: (change: PersonaChange) => void };

function Change({ persona, people, onSave }: ChangeProps) {
  const texts = useTexts();
  const [name, setName] = useState(persona.name ?? '');
  const [birthDate, setBirthDate] = useState(persona.birthDate);
  const [guardians, setGuardians] = useState(persona.guardians);
  const [personalNumber, setNumber] = useState(persona.personalNumber);
  const [address, setAddress] = useState(persona.address ?? nowhere);
  const candidates = people.filter(
    (other) => other.note.startsWith('guardian') || guardians.includes(other.personalNumber),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({
      name,
      birthDate,
      guardians,
      ...(personalNumber !== persona.personalNumber && { personalNumber }),
      ...(address.street && { address: { ...address, careOf: address.careOf || null } }),
    });
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
        <div className="field">
          <label>
            {texts.newNumber}
            <input
              required
              pattern="[0-9]{12}"
              value={personalNumber}
              onChange={(event) => setNumber(event.target.value)}
            />
          </label>
        </div>
      </div>
      <div className="row">
        {(['careOf', 'street', 'postalCode', 'city'] as const).map((part) => (
          <div className="field" key={part}>
            <label>
              {texts[part]}
              <input
                value={address[part] ?? ''}
                required={part !== 'careOf' && address.street !== ''}
                pattern={part === 'postalCode' ? '[0-9]{5}' : undefined}
                onChange={(event) => setAddress({ ...address, [part]: event.target.value })}
              />
            </label>
          </div>
        ))}
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
