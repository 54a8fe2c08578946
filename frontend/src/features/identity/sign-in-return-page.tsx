import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EidHint, Problem } from '~/api/types';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import type { Trouble } from './collect';
import { takeTarget } from './kept-target';
import { SignInFailed, SignInRefused } from './outcomes';
import { useCollect } from './useCollect';
import { useFinish } from './useSignIn';

type Returned = { order: string; nonce: string };
type Ending = { hint: EidHint } | { problem: Partial<Problem> };

function readFragment(fragment: string): Returned | undefined {
  const fields = new URLSearchParams(fragment.slice(1));
  const order = fields.get('order');
  const nonce = fields.get('nonce');
  return order && nonce ? { order, nonce } : undefined;
}

const targetSearch = () => {
  const to = takeTarget();
  return to ? { to } : {};
};

/** Where the BankID app on this device comes back to. */
export function SignInReturnPage() {
  const t = useTranslations('signIn');
  const [returned] = useState(() => readFragment(window.location.hash));
  const [ending, setEnding] = useState<Ending>();
  const [trouble, setTrouble] = useState<Trouble>();
  const finish = useFinish();
  const navigate = useNavigate();
  const backToStart = () => navigate({ to: '/logga-in', search: targetSearch() });

  useEffect(() => {
    // The nonce is for one use; keep it out of the history.
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);

  useCollect(
    returned?.order,
    (outcome) => {
      setTrouble(outcome.kind === 'trouble' ? outcome.trouble : undefined);
      if (outcome.kind === 'done') finish(takeTarget());
      if (outcome.kind === 'failed') setEnding({ hint: outcome.hint });
      if (outcome.kind === 'refused') setEnding({ problem: outcome.problem });
    },
    returned?.nonce,
  );

  if (!returned) {
    return (
      <Page title={t('failedTitle')} lead={t('returnLost')}>
        <button type="button" className="button" onClick={backToStart}>
          {t('restart')}
        </button>
      </Page>
    );
  }
  if (ending && 'problem' in ending) return <SignInRefused problem={ending.problem} back={backToStart} />;
  if (ending) return <SignInFailed hint={ending.hint} other={backToStart} />;
  return (
    <Page title={t('returnTitle')}>
      {trouble ? (
        <p className="notice danger" role="status">
          {t(trouble)}
        </p>
      ) : (
        <Skeleton lines={3} />
      )}
    </Page>
  );
}
