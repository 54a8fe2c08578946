import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { api, unwrap } from '~/api/client';
import type { CodeChallenge } from '~/api/types';
import { CodeStep } from './code-step';
import { type Credentials, CredentialsStep } from './credentials-step';
import { useFinish } from './useFinish';

const route = getRouteApi('/logga-in/losenord');

/** Signing in with a password, and then the code that it leads to. */
export function PasswordSignInPage() {
  const { to } = route.useSearch();
  const finish = useFinish();
  // Kept while the page is open, so that nothing need be typed again; never stored.
  const [credentials, setCredentials] = useState<Credentials>({ personalNumber: '', password: '' });
  const [challenge, setChallenge] = useState<CodeChallenge>();
  const [over, setOver] = useState(false);

  const start = async (personalNumber: string) => {
    const { password } = credentials;
    setChallenge(await unwrap(api.POST('/auth/password', { body: { personalNumber, password } })));
    setOver(false);
  };

  if (!challenge) {
    return (
      <CredentialsStep credentials={credentials} change={setCredentials} send={start} over={over} to={to} />
    );
  }
  return (
    <CodeStep
      challenge={challenge}
      renew={setChallenge}
      onDone={() => finish(to)}
      onOver={() => {
        setChallenge(undefined);
        setOver(true);
      }}
      back={() => setChallenge(undefined)}
      to={to}
    />
  );
}
