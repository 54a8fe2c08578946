import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { Page } from '~/shared/ui/page';
import { RefusalPage } from './refusal';

type Props = { error: unknown; retry?: () => void };
type Words = { title: string; text: string };

/** The page for an answer that was not the one hoped for. Never blames, never shows a code, always gives a way on. */
export function ProblemPage({ error, retry }: Props) {
  const t = useTranslations('errors');
  if (error instanceof ApiError) {
    const { status, problem } = error;
    if (status === 403 && problem.reason) {
      return (
        <RefusalPage
          denial={{
            rule: problem.rule,
            reason: problem.reason,
            since: problem.since,
            opensOn: problem.opensOn,
          }}
          action={problem.action}
        />
      );
    }
    if (problem.code === 'NEEDS_E_ID') return <RefusalPage denial={{ reason: 'NEEDS_E_ID' }} />;
    if (status === 403 || status === 404) return <NotFoundPage />;
    // On its way to the sign-in page.
    if (status === 401) return null;
    if (problem.code === 'REGISTER_UNAVAILABLE')
      return <Apology title={t('registerTitle')} text={t('unavailable')} retry={retry} />;
    if (status === 429) return <Apology title={t('unavailableTitle')} text={t('tooMany')} retry={retry} />;
    if (status === 503)
      return <Apology title={t('unavailableTitle')} text={t('unavailable')} retry={retry} />;
    return <Apology title={t('generalTitle')} text={t('general')} retry={retry} />;
  }
  // fetch reports a lost connection as a TypeError.
  if (error instanceof TypeError)
    return <Apology title={t('offlineTitle')} text={t('offline')} retry={retry} />;
  return <Apology title={t('generalTitle')} text={t('general')} retry={retry} />;
}

export function NotFoundPage() {
  const t = useTranslations('errors');
  return (
    <Page title={t('notFoundTitle')} lead={t('notFound')}>
      <p>{t('notFoundHow')}</p>
      <WayHome />
    </Page>
  );
}

function Apology({ title, text, retry }: Words & { retry?: (() => void) | undefined }) {
  const t = useTranslations('common');
  return (
    <Page title={title} lead={text}>
      {retry && (
        <p>
          <button type="button" className="button" onClick={retry}>
            {t('retry')}
          </button>
        </p>
      )}
      <WayHome />
    </Page>
  );
}

function WayHome() {
  const t = useTranslations('common');
  return (
    <p>
      <Link className="onward" to="/">
        {t('home')}
      </Link>
    </p>
  );
}
