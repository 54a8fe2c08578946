import { Link, Outlet, useLocation, useMatch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { ActingBanner } from '~/shared/patients/acting-banner';
import { useSignOut, useSignOutFailedAt } from '~/shared/session/sign-out';
import { Announcer } from '~/shared/ui/announcer';
import { Emergency } from '~/shared/ui/emergency';
import { useLanguage } from '~/shared/ui/language';
import { Page } from '~/shared/ui/page';

const SandboxRibbon = __SANDBOX__ ? lazy(() => import('~/features/sandbox/ribbon')) : null;

/** What stands around every page. */
export function Shell() {
  const t = useTranslations('common');
  const failedAt = useSignOutFailedAt();
  const signOutFailed = useLocation({ select: ({ href }) => href === failedAt });
  return (
    <>
      <a className="skip" href="#innehall">
        {t('skip')}
      </a>
      {SandboxRibbon && (
        <Suspense fallback={<div className="sandbox-ribbon" />}>
          <SandboxRibbon />
        </Suspense>
      )}
      <Header />
      {!signOutFailed && <ActingBanner />}
      <main id="innehall" tabIndex={-1}>
        {signOutFailed ? <SignOutFailed /> : <Outlet />}
      </main>
      <Footer />
      <Announcer />
    </>
  );
}

function Header() {
  const t = useTranslations('common');
  const signedIn = useMatch({ from: '/signed-in', shouldThrow: false });
  return (
    <header className="header">
      <div className="header-inner">
        <Link className="brand" to="/">
          <Mark />
          {t('app')}
        </Link>
        <div className="header-tools">
          <LanguageSwitch />
          {signedIn && (
            <Link className="quiet" to="/min-profil">
              {t('profile')}
            </Link>
          )}
          {signedIn && <SignOut />}
        </div>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const t = useTranslations('common');
  const { locale, change } = useLanguage();
  const other = locale === 'sv' ? 'en' : 'sv';
  return (
    <button type="button" className="quiet" lang={other} onClick={() => change(other)}>
      {t('language')}
    </button>
  );
}

function SignOut() {
  const t = useTranslations('common');
  return (
    <button type="button" className="quiet" onClick={useSignOut()}>
      {t('signOut')}
    </button>
  );
}

/** In place of what was shown: nothing of it may stay in view, nor may the page say more than it knows. */
function SignOutFailed() {
  const t = useTranslations();
  return (
    <Page title={t('errors.offlineTitle')} lead={t('session.signOutFailed')}>
      <button type="button" className="button" onClick={useSignOut()}>
        {t('common.retry')}
      </button>
    </Page>
  );
}

/** A line of life with two ages marked, and a point that moves. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect className="mark-ground" width="32" height="32" rx="8" />
      <path className="mark-line" d="M5 20h22M11 16v8M20 16v8" />
      <circle className="mark-point" cx="15.5" cy="11" r="4" />
    </svg>
  );
}

function Footer() {
  const t = useTranslations('common');
  return (
    <footer className="footer">
      <div className="footer-inner">
        <Emergency />
        <p>
          <Link to="/hjalp">{t('support')}</Link>
        </p>
        <p>{t('about')}</p>
        <p>
          <Link to="/tillganglighet">{t('accessibility')}</Link>
        </p>
      </div>
    </footer>
  );
}
