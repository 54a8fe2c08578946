import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, api, unwrap } from '~/api/client';
import type { Channel, Me } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { RefusalPage } from '~/shared/access/refusal';
import { Confirm } from '~/shared/eid/confirm';
import { sessionQuery } from '~/shared/session/session';
import { announce } from '~/shared/ui/announcer';
import { Skeleton } from '~/shared/ui/skeleton';
import { ContactCode } from './contact-code';
import { ContactForm } from './contact-form';
import { contactOf, pathOf } from './contacts';
import { dropDraft, keepDraft, readDraft } from './draft';
import { meQuery } from './queries';

/** What was asked for when the server wanted to see once more who it is. */
type Asked = { change: string } | 'remove';

/** Changing a mobile number or an e-mail address: what, who, and the code. */
export function ContactPage({ channel }: { channel: Channel }) {
  const me = useQuery(meQuery);
  const session = useQuery(sessionQuery);
  if (me.isError) return <ProblemPage error={me.error} retry={() => me.refetch()} />;
  if (!me.data || !session.data) return <Skeleton lines={5} />;
  if (session.data.assurance !== 'E_ID') return <RefusalPage denial={{ reason: 'NEEDS_E_ID' }} />;
  return <ContactSteps me={me.data} channel={channel} />;
}

function ContactSteps({ me, channel }: { me: Me; channel: Channel }) {
  const t = useTranslations('profile');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [draft] = useState(() => readDraft(channel));
  useEffect(() => dropDraft(channel), [channel]);
  const [typed, setTyped] = useState(draft ?? '');
  const [confirming, setConfirming] = useState<Asked>();
  const [again, setAgain] = useState(false);
  const [over, setOver] = useState(false);
  const waiting = me.pending.find((pending) => pending.channel === channel);
  const hold = (changed: Me) => client.setQueryData(meQuery.queryKey, changed);

  /** Sends it; when the server wants to see who it is, that comes first. */
  const withProof = async (asked: Asked, send: () => Promise<Me>) => {
    try {
      hold(await send());
      setAgain(false);
      setOver(false);
      setConfirming(undefined);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.code !== 'REAUTHENTICATION_NEEDED') throw error;
      setConfirming(asked);
      return false;
    }
  };
  const change = (value: string) =>
    withProof({ change: value }, () =>
      unwrap(api.PATCH('/me', { body: channel === 'sms' ? { mobile: value } : { email: value } })),
    );
  const leave = async (words: 'changed' | 'removed') => {
    await client.invalidateQueries({ queryKey: ['my-password'] });
    await navigate({ to: '/min-profil' });
    announce(t(`${words}.${channel}`));
  };
  const remove = async () => {
    const done = await withProof('remove', () =>
      unwrap(api.DELETE('/me/contact/{channel}', { params: { path: { channel } } })),
    );
    if (done) await leave('removed');
  };

  if (confirming) {
    return (
      <Confirm
        why={t(confirming === 'remove' ? `confirmRemove.${channel}` : `confirmChange.${channel}`)}
        to={pathOf[channel]}
        onLeave={() => keepDraft(channel, typed)}
        onCancel={() => setConfirming(undefined)}
        onDone={async () => {
          await client.invalidateQueries(sessionQuery);
          const goOn = confirming === 'remove' ? remove() : change(confirming.change);
          // What it says then is for the form to say, with what was typed.
          await goOn.catch(() => undefined);
          setConfirming(undefined);
        }}
      />
    );
  }
  if (waiting && !again) {
    return (
      <ContactCode
        pending={waiting}
        resend={() => change(waiting.value)}
        onDone={async (changed) => {
          hold(changed);
          await leave('changed');
        }}
        onOver={async () => {
          setTyped(waiting.value);
          setAgain(true);
          setOver(true);
        }}
        back={() => {
          setTyped(waiting.value);
          setAgain(true);
        }}
      />
    );
  }
  return (
    <ContactForm
      channel={channel}
      current={contactOf(me, channel)}
      typed={typed}
      setTyped={setTyped}
      notice={over ? 'codeOver' : draft !== undefined ? 'confirmed' : undefined}
      change={change}
      remove={remove}
    />
  );
}
