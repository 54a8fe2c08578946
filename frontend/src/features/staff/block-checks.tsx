import { useTranslations } from 'use-intl';
import type { BlockCheck } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { announce } from '~/shared/ui/announcer';
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

function Check({ check: { leak, count, doneAt, stopped = 0 }, guardian, busy, onStop }: CheckProps) {
  const t = useTranslations('blocks');
  const format = useFormat();
  return (
    <li className={count > 0 ? 'card' : 'card ended'}>
      <h3>{t(`leak.${leak}.title`)}</h3>
      <p>{count > 0 ? t(`leak.${leak}.found`, { count, name: guardian }) : t('nothingLeaks')}</p>
      {doneAt && <p className="facts">{t('doneAt', { date: format.instant(doneAt), stopped })}</p>}
      {count > 0 && (
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
