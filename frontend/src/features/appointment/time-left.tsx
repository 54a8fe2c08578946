import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatLeft } from '~/shared/format/dates';
import { serverNow, sessionQuery } from '~/shared/session/session';
import { whisper } from '~/shared/ui/announcer';

const lastMinute = 60;
const whole = 300;

/** Seconds left of a hold, by the server's clock. */
export function useLeft(expiresAt: string): number {
  const { data: session } = useQuery(sessionQuery);
  const [deviceNow, setDeviceNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setDeviceNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const now = session ? serverNow(session, deviceNow) : deviceNow;
  return Math.max(0, (Date.parse(expiresAt) - now) / 1_000);
}

/** Seen all the time; said once, when a minute is left. */
export function TimeLeft({ left }: { left: number }) {
  const t = useTranslations('booking');
  const last = left <= lastMinute;
  useEffect(() => {
    if (last) whisper(t('lastMinute'));
  }, [last, t]);
  return (
    <div className="time-left">
      <p>{t('left', { time: formatLeft(left) })}</p>
      <progress aria-hidden="true" max={whole} value={Math.min(left, whole)} />
    </div>
  );
}
