import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorSummary, type Fault } from './error-summary';
import { useTooMany } from './useTooMany';

type Use = {
  /** What is wrong before anything is sent. */
  check: () => Fault[];
  send: () => Promise<unknown>;
  /** What a refusal means, in words; undefined when it is not for this form to say. */
  explain: (error: unknown) => Fault[] | undefined;
  /** The field that a fault of no field of its own stands at. */
  first: string;
};

/** One try after another, until it goes well. What was typed stays. */
export function useForm({ check, send, explain, first }: Use) {
  const t = useTranslations('forms');
  const tooMany = useTooMany();
  const [busy, setBusy] = useState(false);
  const [{ faults, tries, later }, setTried] = useState<Tried>({ faults: [], tries: 0, later: false });
  const say = (now: Fault[], later = false) =>
    setTried((last) => ({ faults: now, tries: last.tries + 1, later }));

  const submit = async () => {
    const wrong = check();
    say(wrong);
    if (wrong.length) return;
    setBusy(true);
    try {
      await send();
    } catch (error) {
      const explained = explain(error);
      say(explained ?? [{ field: first, text: tooMany(error) ?? t('notNow') }], !explained);
    } finally {
      setBusy(false);
    }
  };
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.text;
  /** What has been changed is not wrong until the next try says so. */
  const changed = (element: Node) =>
    setTried((last) => {
      const left = last.faults.filter(({ field }) => !document.getElementById(field)?.contains(element));
      return left.length === last.faults.length ? last : { ...last, faults: left };
    });
  return { busy, faults, tries, later, submit, errorOf, changed };
}

type Tried = {
  faults: Fault[];
  tries: number;
  /** There is nothing to correct; it may go well later. */
  later: boolean;
};

type Props = {
  form: ReturnType<typeof useForm>;
  /** The words of the button. */
  submit: string;
  /** Other ways on, beside the button. */
  beside?: ReactNode;
  children: ReactNode;
};

export function Form({ form, submit, beside, children }: Props) {
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    form.submit();
  };
  return (
    <>
      {form.faults.length > 0 && <ErrorSummary key={form.tries} faults={form.faults} later={form.later} />}
      <form noValidate onSubmit={onSubmit} onChange={({ target }) => form.changed(target as Node)}>
        {children}
        <div className="actions">
          <button type="submit" className="button" disabled={form.busy}>
            {submit}
          </button>
          {beside}
        </div>
      </form>
    </>
  );
}
