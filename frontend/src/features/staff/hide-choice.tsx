type Props = { label: string; means: string; hidden: boolean; onChange: (hidden: boolean) => void };

/** Whether guardians see it. */
export function HideChoice({ label, means, hidden, onChange }: Props) {
  return (
    <div className="hide-choice">
      <label className="choice">
        <input
          type="checkbox"
          checked={hidden}
          aria-describedby="dolj-hint"
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      <p className="hint" id="dolj-hint">
        {means}
      </p>
    </div>
  );
}
