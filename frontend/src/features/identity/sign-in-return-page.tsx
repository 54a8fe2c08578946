import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '~/api/types';
import { apps } from '~/shared/eid/apps';
import type { Ending, Trouble } from '~/shared/eid/collect';
import { EidFailed } from '~/shared/eid/failed';
import { dropTarget, readTarget } from '~/shared/eid/kept-target';
import { useCollect } from '~/shared/eid/useCollect';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { SignInRefused } from './refused';
import { useFinish } from './useFinish';

/** Not every app carries the nonce; then the browser's own cookie has to do. */
type Returned = { order: string; nonce: string | undefined };
type Final = { ending: Ending } | { problem: Partial<Problem> };

function readFragment(fragment: string): Returned | undefined {
  const fields = new URLSearchParams(fragment.slice(1));
  const order = fields.get('order');
  return order ? { order, nonce: fields.get('nonce') ?? undefined } : undefined;
}

/** Where the app on this device comes back to. */
export function SignInReturnPage() {
  const t = useTranslations('eid');
  const [returned] = useState(() => readFragment(window.location.hash));
  const [kept] = useState(readTarget);
  const [final, setFinal] = useState<Final>();
  const [trouble, setTrouble] = useState<Trouble>();
  const finish = useFinish();
  const router = useRouter();
  const navigate = useNavigate();
  const backToStart = () => {
    // Who only showed again who they are is still signed in, and chooses again where they were.
    if (kept?.purpose === 'reauthenticate') router.history.replace(kept.to);
    else navigate({ to: '/logga-in', search: kept ? { to: kept.to } : {} });
  };

  useEffect(() => {
    dropTarget();
    // The nonce is for one use; keep it out of the history.
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);

  useCollect(
    returned?.order,
    (outcome) => {
      setTrouble(outcome.kind === 'trouble' ? outcome.trouble : undefined);
      if (outcome.kind === 'done') finish(kept?.to);
      if (outcome.kind === 'failed') setFinal({ ending: outcome.ending });
      if (outcome.kind === 'refused') setFinal({ problem: outcome.problem });
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
  const provider = kept?.provider ?? 'bankid';
  if (final && 'problem' in final) return <SignInRefused problem={final.problem} back={backToStart} />;
  if (final) return <EidFailed ending={final.ending} provider={provider} other={backToStart} />;
  return (
    <Page title={t('finishing')}>
      {trouble ? (
        <p className="notice danger" role="status">
          {t(trouble, { app: apps[provider] })}
        </p>
      ) : (
        <Skeleton lines={3} />
      )}
    </Page>
  );
}
