import { lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { Action, Denial } from '~/api/types';
import { loadTexts } from '~/i18n/texts';
import { Skeleton } from '~/shared/ui/skeleton';

/** A refusal as any answer of the API gives it: what is not known is left out, or null. */
type Refused = { [Member in keyof Denial]?: Denial[Member] | null } & {
  /** Staff: the roles that may. */
  roles?: string[] | undefined;
};
export type RefusalProps = { denial: Refused; heading?: 'h2' | 'h3' };
export type RefusalPageProps = { denial: Refused; action?: Action; explained?: boolean };

// Most people never see one: the words come when there is something to refuse.
const words = async () => {
  const [module] = await Promise.all([import('./refusal-words'), loadTexts(['refusal'])]);
  return module;
};
const LazyRefusal = lazyRouteComponent(words, 'Refusal');
const LazyPage = lazyRouteComponent(words, 'RefusalPage');

/** A refusal, in words: why, since when, when it changes, and what to do now. */
export function Refusal(props: RefusalProps) {
  return (
    <Suspense fallback={<Skeleton />}>
      <LazyRefusal {...props} />
    </Suspense>
  );
}

/** The same as a page of its own. */
export function RefusalPage(props: RefusalPageProps) {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <LazyPage {...props} />
    </Suspense>
  );
}
