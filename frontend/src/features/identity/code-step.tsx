import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, api, unwrap } from '~/api/client';
import type { CodeChallenge } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { CodeForm } from '~/shared/forms/code-form';
import { useTooMany } from '~/shared/forms/useTooMany';
import { announce } from '~/shared/ui/announcer';
import { Page } from '~/shared/ui/page';

type Props = {
  challenge: CodeChallenge;
  renew: (challenge: CodeChallenge) => void;
  onDone: () => void;
  onOver: () => void;
  back: () => void;
  to: string | undefined;
};

/** The code. Says the same whether or not one was sent: nobody learns here who has a password. */
export function CodeStep({ challenge, renew, onDone, onOver, back, to }: Props) {
  const t = useTranslations('password');
  const words = useTranslations('forms');
  const format = useFormat();
  const { challengeId, expiresAt } = challenge;
  const give = async (code: string) => {
    await unwrap(
      api.POST('/auth/password/{challengeId}/code', { params: { path: { challengeId } }, body: { code } }),
    );
    onDone();
  };
  return (
    <Page title={t('codeTitle')} lead={t('sent')}>
      <p>{words('codeUntil', { time: format.clock(expiresAt) })}</p>
      <CodeForm key={challengeId} give={give} onOver={onOver} submit={t('signIn')} />
      <h2>{t('noCode')}</h2>
      <Resend challenge={challenge} renew={renew} onOver={onOver} />
      <p>{t('noCodeWhy')}</p>
      <div className="actions">
        <button type="button" className="button secondary" onClick={back}>
          {t('checkAgain')}
        </button>
        <Link className="button secondary" to="/logga-in" search={to ? { to } : {}}>
          {t('otherWay')}
        </Link>
      </div>
      <p>
        <Link className="onward" to="/logga-in/bestall-losenord">
          {t('orderNew')}
        </Link>
      </p>
    </Page>
  );
}

function Resend({ challenge, renew, onOver }: Pick<Props, 'challenge' | 'renew' | 'onOver'>) {
  const words = useTranslations('forms');
  const tooMany = useTooMany();
  const [trouble, setTrouble] = useState<string>();
  const { challengeId, sendsLeft } = challenge;

  const send = async () => {
    setTrouble(undefined);
    try {
      const path = { challengeId };
      renew(await unwrap(api.POST('/auth/password/{challengeId}/resend', { params: { path } })));
      announce(words('resent'));
    } catch (error) {
      if (error instanceof ApiError && (error.status === 404 || error.status === 410)) onOver();
      else setTrouble(tooMany(error) ?? words('notNow'));
    }
  };
  return (
    <>
      {trouble && (
        <p className="notice danger" role="alert">
          {trouble}
        </p>
      )}
      <p>{words('sendsLeft', { sendsLeft })}</p>
      {sendsLeft > 0 && (
        <p>
          <button type="button" className="button secondary" onClick={send}>
            {words('resend')}
          </button>
        </p>
      )}
    </>
  );
}
