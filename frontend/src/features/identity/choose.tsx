import { useTranslations } from 'use-intl';
import { Page } from '~/shared/ui/page';
import type { Device, StartTrouble } from './useSignIn';

type Props = {
  start: (device: Device) => void;
  trouble: StartTrouble | undefined;
  notice: 'ended' | 'needed' | undefined;
};

/** The ways to sign in. What is needed for each stands with its button, before anything starts. */
export function Choose({ start, trouble, notice }: Props) {
  const t = useTranslations('signIn');
  // On a phone, BankID is most likely on the same device.
  const devices: Device[] = window.matchMedia('(pointer: coarse)').matches
    ? ['same', 'other']
    : ['other', 'same'];
  return (
    <Page title={t('title')} lead={notice ? undefined : t('lead')}>
      {notice && <p className="notice">{t(notice)}</p>}
      {trouble && (
        <p className="notice danger" role="alert">
          {t(trouble)}
        </p>
      )}
      <h2>{t('how')}</h2>
      <ul className="ways">
        {devices.map((device, index) => (
          <li key={device} className="card way">
            <h3>{t(`${device}Title`)}</h3>
            <p>{t(`${device}How`)}</p>
            <button
              type="button"
              className={index === 0 ? 'button' : 'button secondary'}
              onClick={() => start(device)}
            >
              {t(`${device}Go`)}
            </button>
          </li>
        ))}
      </ul>
      <p className="small-print">{t('safety')}</p>
    </Page>
  );
}
