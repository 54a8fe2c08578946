import { Link, Outlet, useMatch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { ActingBanner } from '~/shared/patients/acting-banner';
import { useSignOut } from '~/shared/session/sign-out';
import { Announcer } from '~/shared/ui/announcer';
import { Emergency } from '~/shared/ui/emergency';
import { useLanguage } from '~/shared/ui/language';

const SandboxRibbon = __SANDBOX__ ? lazy(() => import('~/features/sandbox/ribbon')) : null;

/** What stands around every page. */
export function Shell() {
  const t = useTranslations('common');
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
      <ActingBanner />
      <main id="innehall" tabIndex={-1}>
        <Outlet />
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
        <p>{t('support')}</p>
        <p>{t('about')}</p>
        <p>
          <Link to="/tillganglighet">{t('accessibility')}</Link>
        </p>
      </div>
    </footer>
  );
}
