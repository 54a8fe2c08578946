type Props<Value extends string> = {
  id: string;
  legend: string;
  /** In the order shown. */
  options: readonly Value[];
  label: (option: Value) => string;
  /** Undefined while none is chosen. */
  chosen: Value | undefined;
  onChoose: (option: Value) => void;
  error?: string | undefined;
};

/** One of a few, all of them seen at once. Its id takes focus from the error summary. */
export function OneOf<Value extends string>({
  id,
  legend,
  options,
  label,
  chosen,
  onChoose,
  error,
}: Props<Value>) {
  return (
    <fieldset className="choices" id={id} tabIndex={-1} aria-describedby={error ? `${id}-fel` : undefined}>
      <legend>{legend}</legend>
      {error && (
        <p className="field-error" id={`${id}-fel`}>
          {error}
        </p>
      )}
      {options.map((option) => (
        <label key={option} className="choice">
          <input type="radio" name={id} checked={chosen === option} onChange={() => onChoose(option)} />
          <span>{label(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
