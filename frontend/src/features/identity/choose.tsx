import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { EidState, Way } from '~/shared/eid/useEid';
import { useWays } from '~/shared/eid/useWays';
import { EidWays } from '~/shared/eid/ways';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';

type Props = {
  start: (way: Way) => void;
  state: Extract<EidState, { step: 'choose' }>;
  to: string | undefined;
  notice: 'ended' | 'needed' | 'eidNeeded' | undefined;
  passwordToo: boolean;
};

/** The ways to sign in. */
export function Choose({ start, state, to, notice, passwordToo }: Props) {
  const t = useTranslations('signIn');
  const ways = useWays();
  return (
    <Page title={t('title')} lead={notice ? undefined : t('lead')}>
      {notice && <p className="notice">{t(notice)}</p>}
      <h2>{t('how')}</h2>
      {ways ? (
        <>
          <EidWays providers={ways.eid} start={start} state={state} />
          {ways.password && passwordToo && <WithPassword to={to} />}
        </>
      ) : (
        <Skeleton lines={6} />
      )}
      <p className="small-print">{t('safety')}</p>
    </Page>
  );
}

function WithPassword({ to }: { to: string | undefined }) {
  const t = useTranslations('signIn');
  return (
    <section className="card" aria-labelledby="med-losenord">
      <h3 id="med-losenord">{t('passwordTitle')}</h3>
      <p>{t('passwordHow')}</p>
      <p>
        <strong>{t('passwordLess')}</strong>
      </p>
      <div className="actions">
        <Link className="button secondary" to="/logga-in/losenord" search={to ? { to } : {}}>
          {t('passwordGo')}
        </Link>
        <Link className="onward" to="/logga-in/bestall-losenord">
          {t('passwordOrder')}
        </Link>
      </div>
    </section>
  );
}
