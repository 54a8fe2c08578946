import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import type { Support } from '~/api/types';
import { telephone } from '~/shared/format/phone';
import { useFormat } from '~/shared/format/useFormat';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';

/** Whom to turn to when the service does not work, and what to do meanwhile. For anybody, signed in or not. */
export function SupportPage() {
  const t = useTranslations('support');
  const support = useQuery({ queryKey: ['support'], queryFn: () => unwrap(api.GET('/support')) });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Emergency />
      <section aria-labelledby="kontakt">
        <h2 id="kontakt">{t('contact')}</h2>
        <Open support={support.data} failed={support.isError} />
        <p>{t('hours')}</p>
        {support.data && <Ways support={support.data} />}
      </section>
      <section aria-labelledby="stangt">
        <h2 id="stangt">{t('whenClosed')}</h2>
        <ul className="bullets">
          <li>{t('closed1')}</li>
          <li>{t('closed2')}</li>
          <li>{t('closed3')}</li>
        </ul>
      </section>
      <section aria-labelledby="vard">
        <h2 id="vard">{t('care')}</h2>
        <p>{t('careMeans')}</p>
      </section>
    </Page>
  );
}

function Open({ support, failed }: { support: Support | undefined; failed: boolean }) {
  const t = useTranslations('support');
  const format = useFormat();
  if (failed) return <p>{t('unknown')}</p>;
  // The place is kept, so that nothing moves when the answer comes.
  if (!support) return <p>{'\u00a0'}</p>;
  const { open, changesAt } = support;
  return (
    <p className={open ? 'answer yes' : 'answer no'}>
      {open
        ? t('openNow', { time: format.clock(changesAt) })
        : t('closedNow', { when: format.instant(changesAt) })}
    </p>
  );
}

function Ways({ support: { phone, email } }: { support: Support }) {
  const t = useTranslations('support');
  if (!phone && !email) return <p>{t('noContact')}</p>;
  return (
    <>
      {phone && (
        <p>
          <a className="onward" href={telephone(phone)}>
            {t('call', { phone })}
          </a>
        </p>
      )}
      {email && (
        <>
          <p>
            <a className="onward" href={`mailto:${email}`}>
              {t('write', { email })}
            </a>
          </p>
          <p>{t('writeMeans')}</p>
        </>
      )}
    </>
  );
}
