type Option<T> = { value: T; label: string; count: number };
type Props<T> = { legend: string; options: Option<T>[]; chosen: T[]; onChange: (chosen: T[]) => void };

/** Things to tick, each with how many entries it has. */
export function Choices<T extends string>({ legend, options, chosen, onChange }: Props<T>) {
  if (options.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(({ value, label, count }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span>
            {label} <span className="count">({count})</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
