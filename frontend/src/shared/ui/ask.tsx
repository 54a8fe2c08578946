import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

type Props = {
  /** The words of the button that asks. */
  ask: string;
  question: string;
  means: string;
  yes: string;
  busy?: boolean;
  onYes: () => void;
};

/** A button for what is not done by one press: it asks first, where it stands, and goes back to itself on a no. */
export function Ask({ ask, question, means, yes, busy = false, onYes }: Props) {
  const t = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) text.current?.focus();
    else if (asked.current) button.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <p>
        <button ref={button} type="button" className="button secondary" onClick={() => setAsking(true)}>
          {ask}
        </button>
      </p>
    );
  return (
    <div>
      <p ref={text} tabIndex={-1}>
        <strong>{question}</strong> {means}
      </p>
      <div className="actions">
        <button type="button" className="button" disabled={busy} onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button secondary" onClick={() => setAsking(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
