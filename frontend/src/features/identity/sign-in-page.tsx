import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { apps } from '~/shared/eid/apps';
import { EidFailed } from '~/shared/eid/failed';
import { keepTarget } from '~/shared/eid/kept-target';
import { useEid } from '~/shared/eid/useEid';
import { Waiting } from '~/shared/eid/waiting';
import { internalTarget } from '~/shared/session/target';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Choose } from './choose';
import { SignInRefused } from './refused';
import { useFinish } from './useFinish';

const route = getRouteApi('/logga-in');

export function SignInPage() {
  const { to, slut, eid } = route.useSearch();
  const t = useTranslations('eid');
  const finish = useFinish();
  const { state, start, cancel } = useEid({
    purpose: 'signIn',
    onDone: () => finish(to),
    onLeave: (provider) => keepTarget({ to: internalTarget(to), purpose: 'signIn', provider }),
  });
  const needed = to && to !== '/' ? 'needed' : undefined;
  switch (state.step) {
    case 'choose':
      return (
        <Choose
          start={start}
          state={state}
          to={to}
          notice={eid ? 'eidNeeded' : slut ? 'ended' : needed}
          passwordToo={!eid}
        />
      );
    case 'starting':
      return <Pending title={t('starting', { app: apps[state.way.provider] })} />;
    case 'done':
      return <Pending title={t('finishing')} />;
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
      return <SignInRefused problem={state.problem} back={cancel} />;
  }
}

function Pending({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Skeleton lines={3} />
    </Page>
  );
}
