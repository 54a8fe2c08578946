import type { ComponentProps } from 'react';

type Props = { id: string; label: string; hint?: string; error?: string | undefined } & (
  | ({ rows: number } & ComponentProps<'textarea'>)
  | ({ rows?: never } & ComponentProps<'input'>)
);

/** A field with its label, what helps to fill it in, and its fault in the words of the summary. With `rows`, for longer text. */
export function TextField({ id, label, hint, error, ...rest }: Props) {
  const about = [hint && `${id}-hint`, error && `${id}-fel`].filter(Boolean).join(' ');
  const said = { id, 'aria-invalid': error !== undefined, 'aria-describedby': about || undefined };
  return (
    <div className={error ? 'field faulty' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-fel`}>
          {error}
        </p>
      )}
      {rest.rows ? (
        <textarea {...said} {...rest} />
      ) : (
        <input {...said} {...(rest as ComponentProps<'input'>)} />
      )}
    </div>
  );
}
