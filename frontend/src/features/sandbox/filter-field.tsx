import { useId } from 'react';

type Props = { label: string; value: string; onChange: (value: string) => void; status?: string };

/** A field that narrows a list as one types. */
export function FilterField({ label, value, onChange, status }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="small-print" role="status">
        {status}
      </p>
    </div>
  );
}
