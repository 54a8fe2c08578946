import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Choose } from './choose';
import { SignInFailed, SignInRefused } from './outcomes';
import { useSignIn } from './useSignIn';
import { Waiting } from './waiting';

const route = getRouteApi('/logga-in');

export function SignInPage() {
  const { to, slut } = route.useSearch();
  const { state, start, cancel } = useSignIn(to);
  switch (state.step) {
    case 'choose':
      return (
        <Choose
          start={start}
          trouble={state.trouble}
          notice={slut ? 'ended' : to && to !== '/' ? 'needed' : undefined}
        />
      );
    case 'starting':
      return <Pending words="starting" />;
    case 'done':
      return <Pending words="returnTitle" />;
    case 'waiting':
      return <Waiting {...state} cancel={cancel} />;
    case 'failed':
      return <SignInFailed hint={state.hint} again={() => start(state.device)} other={cancel} />;
    case 'refused':
      return <SignInRefused problem={state.problem} back={cancel} />;
  }
}

function Pending({ words }: { words: 'starting' | 'returnTitle' }) {
  const t = useTranslations('signIn');
  return (
    <Page title={t(words)}>
      <Skeleton lines={3} />
    </Page>
  );
}
