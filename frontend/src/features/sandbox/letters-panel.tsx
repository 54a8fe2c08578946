import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '~/shared/format/useFormat';
import { PersonaSelect } from './persona-select';
import { type Letter, lettersQuery, sandbox, useChange } from './sandbox-api';
import { fill, useTexts } from './texts';

/** What is on its way to letter boxes, and what has arrived; a letter is closed until then. */
export function LettersPanel() {
  const texts = useTexts();
  const [to, setTo] = useState('');
  const { data: letters = [] } = useQuery(lettersQuery(to));
  return (
    <>
      <PersonaSelect label={texts.lettersOf} value={to} onChange={setTo} anybody={texts.anybody} />
      {letters.length === 0 && (
        <div className="empty">
          <p className="empty-title">{texts.noLetters}</p>
          <p>{texts.noLettersHow}</p>
        </div>
      )}
      <ul className="inbox">
        {letters.map((letter) => (
          <LetterCard key={letter.id} letter={letter} />
        ))}
      </ul>
    </>
  );
}

function LetterCard({ letter }: { letter: Letter }) {
  const texts = useTexts();
  const format = useFormat();
  const arrive = useChange(() => sandbox('PUT', '/clock', { instant: letter.arrivesAt }));
  const posted = fill(texts.posted, 'time', format.instant(letter.postedAt));
  return (
    <li className="card">
      <h3>{letter.title ?? texts.closed}</h3>
      <p className={letter.arrived ? 'answer yes' : 'answer'}>
        {fill(letter.arrived ? texts.arrived : texts.onItsWay, 'day', format.instant(letter.arrivesAt))}
      </p>
      <p className="facts">
        {fill(texts.to, 'to', letter.to)} · {posted}
      </p>
      {arrive.isError && <p className="field-error">{texts.failed}</p>}
      {letter.text === undefined ? (
        <button type="button" className="button secondary" onClick={() => arrive.mutate(undefined)}>
          {texts.toArrival}
        </button>
      ) : (
        <>
          <p className="letter">{letter.text}</p>
          <button type="button" className="button secondary" onClick={() => openPdf(letter.id)}>
            {texts.pdf}
            <span className="visually-hidden">, {posted}</span>
          </button>
        </>
      )}
    </li>
  );
}

/** Fetched rather than linked to: below /sandbox, who asks as a browser does is answered with the page. */
async function openPdf(id: string): Promise<void> {
  const response = await fetch(`/sandbox/letters/${id}/pdf`, { headers: { Accept: 'application/pdf' } });
  window.open(URL.createObjectURL(await response.blob()));
}
