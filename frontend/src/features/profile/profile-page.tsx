import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Me } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { formatPersonalNumber } from '~/shared/format/personal-number';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { ContactSection } from './contact-section';
import { LanguageSection } from './language-section';
import { PasswordSection } from './password-section';
import { meQuery } from './queries';
import { SessionsSection } from './sessions-section';

/** Everything about oneself in the portal, on one page. */
export function ProfilePage() {
  const t = useTranslations('profile');
  const me = useQuery(meQuery);
  if (me.isError) return <ProblemPage error={me.error} retry={() => me.refetch()} />;
  if (!me.data) return <Skeleton lines={8} />;
  return (
    <Page title={t('title')}>
      <About me={me.data} />
      <ContactSection me={me.data} />
      <LanguageSection me={me.data} />
      <PasswordSection />
      <SessionsSection />
    </Page>
  );
}

function About({ me }: { me: Me }) {
  const t = useTranslations('profile');
  return (
    <section className="card" aria-labelledby="om-mig">
      <h2 id="om-mig">{t('about')}</h2>
      <dl className="terms">
        <div>
          <dt>{t('name')}</dt>
          <dd>{me.name ?? t('nameless')}</dd>
        </div>
        <div>
          <dt>{t('number')}</dt>
          <dd>{formatPersonalNumber(me.personalNumber)}</dd>
        </div>
      </dl>
      <p className="small-print">{t('aboutFrom')}</p>
    </section>
  );
}
