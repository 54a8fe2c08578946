import { useTranslations } from 'use-intl';
import { apps, names } from './apps';
import type { Device, EidState, Provider, Way } from './useEid';

type Props = {
  providers: readonly Provider[];
  start: (way: Way) => void;
  state: Extract<EidState, { step: 'choose' }>;
};

/** The e-identifications, alike; each on this device or another. What is needed stands there before anything starts. */
export function EidWays({ providers, start, state }: Props) {
  const t = useTranslations('eid');
  return (
    <>
      {state.trouble && (
        <p className="notice danger" role="alert">
          {t(state.trouble, { app: apps[state.way?.provider ?? 'bankid'] })}
        </p>
      )}
      <ul className="ways">
        {providers.map((provider) => (
          <li key={provider} className="card way">
            <EidWay provider={provider} start={start} />
          </li>
        ))}
      </ul>
    </>
  );
}

function EidWay({ provider, start }: { provider: Provider; start: (way: Way) => void }) {
  const t = useTranslations('eid');
  const app = apps[provider];
  // On a phone, the app is most likely on the same device.
  const devices: Device[] = window.matchMedia('(pointer: coarse)').matches
    ? ['same', 'other']
    : ['other', 'same'];
  return (
    <>
      <h3>{names[provider]}</h3>
      {devices.map((device, index) => (
        <div key={device} className="way-device">
          <p>{t(`${device}How`)}</p>
          <button
            type="button"
            className={index === 0 ? 'button' : 'button secondary'}
            onClick={() => start({ provider, device })}
          >
            {t(`${device}Go`, { app })}
          </button>
        </div>
      ))}
    </>
  );
}
