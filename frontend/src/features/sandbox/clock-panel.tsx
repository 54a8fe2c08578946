import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { addDays, addYears, dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { PersonaSelect } from './persona-select';
import { clockQuery, sandbox, useChange } from './sandbox-api';
import { instantInSweden, timeInSweden } from './swedish-time';
import { fill, useTexts } from './texts';
import { Toggle } from './toggle';
import { usePersona } from './usePersona';

export function ClockPanel() {
  const texts = useTexts();
  const format = useFormat();
  const { data: clock } = useQuery(clockQuery);
  const [frozen, setFrozen] = useState(false);
  // Until something is typed, the field follows the clock.
  const [typed, setTyped] = useState<string>();
  const follow = { onSettled: () => setTyped(undefined) };
  const set = useChange((instant: string) => sandbox('PUT', '/clock', { instant, frozen }));
  const release = useChange(() => sandbox('DELETE', '/clock'));
  if (!clock) return null;
  const today = dayOf(clock.instant);
  const time = timeInSweden(clock.instant);
  const jump = (day: string, at = time) => set.mutate(instantInSweden(day, at), follow);
  return (
    <>
      <p className="lead" role="status">
        {texts.now}: <strong>{format.instant(clock.instant)}</strong>.{' '}
        {clock.frozen ? texts.frozen : clock.moved ? texts.moved : texts.real}.
      </p>
      {set.isError && <p className="field-error">{texts.failed}</p>}
      <Toggle label={texts.freeze} on={frozen} onChange={setFrozen} />
      <SetClock typed={typed ?? `${today}T${time}`} onType={setTyped} onSet={jump} />
      <h3>{texts.jumps}</h3>
      <div className="actions">
        <Jump
          label={texts.hour}
          onPress={() => set.mutate(new Date(Date.parse(clock.instant) + 3_600_000).toISOString(), follow)}
        />
        <Jump label={texts.day} onPress={() => jump(addDays(today, 1))} />
        <Jump label={texts.year} onPress={() => jump(addYears(today, 1))} />
        <Jump label={texts.release} onPress={() => release.mutate(undefined, follow)} />
      </div>
      <Birthdays jump={jump} />
    </>
  );
}

function Jump({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className="button secondary" onClick={onPress}>
      {label}
    </button>
  );
}

type SetClockProps = {
  typed: string;
  onType: (typed: string) => void;
  onSet: (day: string, time: string) => void;
};

function SetClock({ typed, onType, onSet }: SetClockProps) {
  const texts = useTexts();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [day, time] = typed.split('T');
    if (day && time) onSet(day, time);
  };
  return (
    <form className="row" onSubmit={submit}>
      <div className="field">
        <label>
          {texts.set}
          <input
            type="datetime-local"
            value={typed}
            onChange={(event) => onType(event.target.value)}
            required
          />
        </label>
      </div>
      <button type="submit" className="button">
        {texts.setIt}
      </button>
    </form>
  );
}

const ages = [13, 16, 18];

function Birthdays({ jump }: { jump: (day: string, time: string) => void }) {
  const texts = useTexts();
  const { number, persona, setNumber } = usePersona();
  return (
    <>
      <h3>{texts.birthdays}</h3>
      <PersonaSelect label={texts.whose} value={number} onChange={setNumber} />
      {persona &&
        ages.map((age) => {
          const day = addYears(persona.birthDate, age);
          return (
            <div className="actions" key={age}>
              <Jump label={fill(texts.eve, 'age', age)} onPress={() => jump(addDays(day, -1), '23:55')} />
              <Jump label={fill(texts.birthday, 'age', age)} onPress={() => jump(day, '00:01')} />
            </div>
          );
        })}
    </>
  );
}
