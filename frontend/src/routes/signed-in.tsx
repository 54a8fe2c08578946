import { Outlet } from '@tanstack/react-router';
import { SessionKeeper } from '~/shared/session/keeper';

/** Pages that need somebody signed in. */
export function SignedIn() {
  return (
    <>
      <SessionKeeper />
      <Outlet />
    </>
  );
}
