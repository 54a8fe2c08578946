import { useTranslations } from 'use-intl';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { apps } from './apps';
import { EidFailed } from './failed';
import { keepTarget } from './kept-target';
import { useEid } from './useEid';
import { useWays } from './useWays';
import { Waiting } from './waiting';
import { EidWays } from './ways';

type Props = {
  /** Why one is asked again. */
  why: string;
  /** The page to come back to from the app, and what to keep for it. */
  to: string;
  onLeave: () => void;
  onDone: () => void;
  onCancel: () => void;
};

/** Asks somebody who is signed in to show once more who they are, in the middle of something; nothing of it is lost. */
export function Confirm({ why, to, onLeave, onDone, onCancel }: Props) {
  const t = useTranslations('eid');
  const common = useTranslations('common');
  const ways = useWays();
  const { state, start, cancel } = useEid({
    purpose: 'reauthenticate',
    onDone,
    onLeave: (provider) => {
      keepTarget({ to, purpose: 'reauthenticate', provider });
      onLeave();
    },
  });
  switch (state.step) {
    case 'choose':
      return (
        <Page title={t('confirmTitle')} lead={why}>
          {ways ? <EidWays providers={ways.eid} start={start} state={state} /> : <Skeleton />}
          <div className="actions">
            <button type="button" className="button secondary" onClick={onCancel}>
              {common('back')}
            </button>
          </div>
        </Page>
      );
    case 'waiting':
      return <Waiting {...state} cancel={cancel} />;
    case 'failed':
      return (
        <EidFailed
          ending={state.ending}
          provider={state.way.provider}
          again={() => start(state.way)}
          other={cancel}
        />
      );
    case 'refused':
      // Who may no longer sign in is led out by the next answer of the server.
      return <EidFailed ending="unknown" provider="bankid" other={cancel} />;
    case 'starting':
    case 'done':
      return (
        <Page
          title={state.step === 'done' ? t('finishing') : t('starting', { app: apps[state.way.provider] })}
        >
          <Skeleton lines={3} />
        </Page>
      );
  }
}
