export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export const parts = ['MORNING', 'MIDDAY', 'AFTERNOON', 'EVENING'] as const;

type Props<T> = {
  legend: string;
  all: readonly T[];
  label: (value: T) => string;
  chosen: T[];
  onChange: (chosen: T[]) => void;
};

/** Things to tick, in their own order. */
export function Ticks<T extends string>({ legend, all, label, chosen, onChange }: Props<T>) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {all.map((value) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(all.filter((one) => (one === value ? target.checked : chosen.includes(one))))
            }
          />
          {label(value)}
        </label>
      ))}
    </fieldset>
  );
}
