import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '~/shared/format/useFormat';
import { FilterField } from './filter-field';
import type { mailQuery, SentMessage, smsQuery } from './sandbox-api';
import { fill, useTexts } from './texts';

type Props = {
  query: typeof smsQuery | typeof mailQuery;
  none: string;
  noneHow: string;
};

/** What has been sent to phones, or by mail: the newest first, as on a phone. */
export function InboxPanel({ query, none, noneHow }: Props) {
  const texts = useTexts();
  const { data: all = [] } = useQuery(query);
  const [only, setOnly] = useState('');
  const wanted = spaceless(only);
  const shown = all.filter(({ to }) => spaceless(to).includes(wanted));
  if (all.length === 0)
    return (
      <div className="empty">
        <p className="empty-title">{none}</p>
        <p>{noneHow}</p>
      </div>
    );
  const counted = fill(fill(texts.shown, 'shown', shown.length), 'all', all.length);
  return (
    <>
      <FilterField label={texts.only} value={only} onChange={setOnly} status={counted} />
      {shown.length === 0 && <p>{texts.noneTo}</p>}
      <ul className="inbox">
        {shown.map((message) => (
          <Message key={message.nth} message={message} />
        ))}
      </ul>
    </>
  );
}

/** A number as it was sent to, `+4670…`, is also found by how it is said, `070…`. */
const spaceless = (address: string) =>
  address
    .replace(/[\s-]/g, '')
    .replace(/^0(?=\d)/, '+46')
    .toLowerCase();

function Message({ message }: { message: SentMessage }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <li className="message">
      <p className="facts">
        {fill(texts.to, 'to', message.to)} ·{' '}
        <time dateTime={message.sentAt}>{format.instant(message.sentAt)}</time>
      </p>
      {message.subject && <p className="message-subject">{message.subject}</p>}
      <p className="bubble">{message.text}</p>
    </li>
  );
}
