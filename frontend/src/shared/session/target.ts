/** A page of this portal to come back to; anything else becomes the start page. */
export function internalTarget(to: string | undefined): string {
  if (!to?.startsWith('/') || /^\/[/\\]/.test(to)) return '/';
  const url = new URL(to, window.location.origin);
  if (url.origin !== window.location.origin || url.pathname.startsWith('/logga-in')) return '/';
  return url.pathname + url.search;
}
