import { useId } from 'react';

type Props<T extends string> = {
  label: string;
  /** What to call it that nothing is chosen. */
  all: string;
  options: readonly { value: T; name: string }[];
  chosen: T | undefined;
  onChange: (chosen: T | undefined) => void;
};

/** Narrows a list to one of some, or to none. */
export function Choice<T extends string>({ label, all, options, chosen, onChange }: Props<T>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => onChange(options.find(({ value }) => value === event.target.value)?.value)}
      >
        <option value="">{all}</option>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
