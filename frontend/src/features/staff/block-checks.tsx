import { useTranslations } from 'use-intl';
import type { BlockCheck } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { announce } from '~/shared/ui/announcer';
import { Ask } from '~/shared/ui/ask';
import { stopLeak } from './block-queries';
import { useUnitChange } from './queries';

type Props = { unitId: string; blockId: string; checks: readonly BlockCheck[]; guardian: string };

/** What might still leak, one thing after another, each stopped by one press. */
export function BlockChecks({ unitId, blockId, checks, guardian }: Props) {
  const t = useTranslations('blocks');
  const stop = useUnitChange(unitId, stopLeak(unitId, blockId));
  const left = checks.filter(({ count }) => count > 0).length;
  return (
    <section aria-labelledby="lackor">
      <h2 id="lackor" tabIndex={-1}>
        {t('leaks')}
      </h2>
      <p role="status">{t('leaksLeft', { count: left })}</p>
      {stop.isError && (
        <p className="notice danger" role="alert">
          {t('stopFailed')}
        </p>
      )}
      <ul className="cards">
        {checks.map((check) => (
          <Check
            key={check.leak}
            check={check}
            guardian={guardian}
            busy={stop.isPending}
            onStop={() =>
              stop.mutate(check.leak, {
                onSuccess: () => {
                  announce(t('stopped'));
                  document.getElementById('lackor')?.focus();
                },
              })
            }
          />
        ))}
      </ul>
    </section>
  );
}

type CheckProps = { check: BlockCheck; guardian: string; busy: boolean; onStop: () => void };

function Check({ check: { leak, count, visits, doneAt, stopped = 0 }, guardian, busy, onStop }: CheckProps) {
  const t = useTranslations('blocks');
  const format = useFormat();
  const coming = visits.filter(({ cancelled }) => !cancelled);
  const cancelled = visits.filter((visit) => visit.cancelled);
  return (
    <li className={count + cancelled.length > 0 ? 'card' : 'card ended'}>
      <h3>{t(`leak.${leak}.title`)}</h3>
      {count > 0 && <p>{t(`leak.${leak}.found`, { count, name: guardian })}</p>}
      <Visits visits={coming} />
      {cancelled.length > 0 && <p>{t('cancelled', { count: cancelled.length })}</p>}
      <Visits visits={cancelled} />
      {count + cancelled.length === 0 && <p>{t('nothingLeaks')}</p>}
      {doneAt && <p className="facts">{t('doneAt', { date: format.instant(doneAt), stopped })}</p>}
      {count > 0 && leak === 'BOOKINGS' && (
        <Ask
          ask={t('leak.BOOKINGS.stop')}
          question={t('cancelQuestion', { count })}
          means={t('leak.BOOKINGS.means')}
          yes={t('cancelYes', { count })}
          busy={busy}
          onYes={onStop}
        />
      )}
      {count > 0 && leak !== 'BOOKINGS' && (
        <>
          <p>{t(`leak.${leak}.means`)}</p>
          <p>
            <button type="button" className="button secondary" disabled={busy} onClick={onStop}>
              {t(`leak.${leak}.stop`)}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

/** When, and what for: enough to phone about. */
function Visits({ visits }: Pick<BlockCheck, 'visits'>) {
  const format = useFormat();
  if (visits.length === 0) return null;
  return (
    <ul className="bullets">
      {visits.map(({ startsAt, endsAt, type }) => (
        <li key={startsAt + endsAt}>
          {format.weekday(dayOf(startsAt))}, {format.clock(startsAt)}–{format.clock(endsAt)}
          {type && `: ${type}`}
        </li>
      ))}
    </ul>
  );
}
