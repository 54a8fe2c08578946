type Props = { label: string; on: boolean; onChange: (on: boolean) => void };

export function Toggle({ label, on, onChange }: Props) {
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
