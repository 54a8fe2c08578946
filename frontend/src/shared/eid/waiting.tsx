import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EidHint, EidOrder } from '~/api/types';
import { formatLeft } from '~/shared/format/dates';
import { Page } from '~/shared/ui/page';
import { apps } from './apps';
import type { Trouble } from './collect';
import { QrCode } from './qr-code';

type Props = {
  order: EidOrder;
  receivedAt: number;
  hint: EidHint;
  qr?: string | undefined;
  trouble?: Trouble | undefined;
  cancel: () => void;
};

export function Waiting({ order, receivedAt, hint, qr, trouble, cancel }: Props) {
  const t = useTranslations('eid');
  const app = apps[order.provider];
  const approved = trouble === 'registerAway' || hint === 'complete';
  const opened = approved || (hint !== 'outstandingTransaction' && hint !== 'noClient');
  const scans = order.device === 'other' && !opened;
  const title = approved ? t('finishing') : scans ? t('scanTitle') : t('sameWaitTitle', { app });
  return (
    <Page title={title}>
      {scans && <Scan app={app} qr={qr} />}
      {order.device === 'same' && !opened && <OpenApp app={app} url={order.autoStartUrl} />}
      <State app={app} hint={hint} trouble={trouble} />
      <TimeLeft order={order} receivedAt={receivedAt} />
      <p>
        <button type="button" className="button secondary" onClick={cancel}>
          {t('cancel')}
        </button>
      </p>
      {scans && <p className="small-print">{t('noCamera', { app })}</p>}
    </Page>
  );
}

/** Shown until the app has taken over; then there is nothing more to scan. */
function Scan({ app, qr }: { app: string; qr: string | undefined }) {
  const t = useTranslations('eid');
  return (
    <div className="scan">
      <ol className="steps">
        <li>{t('step1', { app })}</li>
        <li>{t('step2')}</li>
        <li>{t('step3')}</li>
      </ol>
      {qr && <QrCode content={qr} label={t('qrLabel', { app })} />}
    </div>
  );
}

function OpenApp({ app, url }: { app: string; url: string | undefined }) {
  const t = useTranslations('eid');
  if (!url) return null;
  return (
    <p>
      {t('sameNotOpened')}{' '}
      <a className="onward" href={url}>
        {t('openApp', { app })}
      </a>
    </p>
  );
}

/** One sentence for the state; a screen reader hears it once, when it changes. */
function State({ app, hint, trouble }: { app: string; hint: EidHint; trouble: Trouble | undefined }) {
  const t = useTranslations('eid');
  return (
    <p className={trouble ? 'notice danger' : 'notice'} role="status">
      {trouble ? t(trouble, { app }) : t(`hints.${hint}`, { app })}
    </p>
  );
}

function TimeLeft({ order, receivedAt }: { order: EidOrder; receivedAt: number }) {
  const t = useTranslations('eid');
  const total = (Date.parse(order.expiresAt) - Date.parse(order.startedAt)) / 1000;
  const [now, setNow] = useState(receivedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, total - (now - receivedAt) / 1000);
  return (
    <div className="time-left">
      <p>{t('timeLeft', { time: formatLeft(left) })}</p>
      <progress aria-hidden="true" max={total} value={left} />
    </div>
  );
}
