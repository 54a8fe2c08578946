import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Channel, ContactWarning, Me } from '~/api/types';
import { contactOf, pathOf } from './contacts';

const warningOf: Record<Channel, ContactWarning> = {
  sms: 'MOBILE_IS_GUARDIANS',
  email: 'EMAIL_IS_GUARDIANS',
};

export function ContactSection({ me }: { me: Me }) {
  const t = useTranslations('profile');
  return (
    <section className="card" aria-labelledby="kontakt">
      <h2 id="kontakt">{t('contact')}</h2>
      <p>{t('contactWhy')}</p>
      <Contact me={me} channel="sms" />
      <Contact me={me} channel="email" />
    </section>
  );
}

function Contact({ me, channel }: { me: Me; channel: Channel }) {
  const t = useTranslations('profile');
  const value = contactOf(me, channel);
  const waiting = me.pending.find((pending) => pending.channel === channel);
  const warning = me.warnings.find((each) => each === warningOf[channel]);
  return (
    <div className="profile-row">
      <h3>{t(`channels.${channel}`)}</h3>
      <p className={value ? 'profile-value' : 'hint'}>{value ?? t('missing')}</p>
      {warning && (
        <div className="notice danger">
          <p>
            <strong>{t(`warnings.${warning}.what`)}</strong>
          </p>
          <p>{t(`warnings.${warning}.now`)}</p>
        </div>
      )}
      {waiting && <p className="notice">{t('waiting', { value: waiting.value })}</p>}
      <Link className="button secondary" to={pathOf[channel]}>
        {waiting ? t('giveCode') : t(value ? `change.${channel}` : `add.${channel}`)}
      </Link>
    </div>
  );
}
