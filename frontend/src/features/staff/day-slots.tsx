import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useFormat } from '~/shared/format/useFormat';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { useUnitChange } from './queries';
import { daySlotsQuery, removeSlot } from './visit-queries';

/** The times that are published for a day, and a way to take the free ones away. */
export function DaySlots({ unitId, date }: { unitId: string; date: string }) {
  const t = useTranslations('visits');
  const format = useFormat();
  const slots = useInfiniteQuery(daySlotsQuery(unitId, date));
  const remove = useUnitChange(unitId, removeSlot(unitId));
  const take = (slotId: string) =>
    remove.mutate(slotId, {
      onSuccess: () => {
        announce(t('removed'));
        document.getElementById('publicerade')?.focus();
      },
      onError: () => slots.refetch(),
    });
  return (
    <section aria-labelledby="publicerade">
      <h2 id="publicerade" tabIndex={-1}>
        {t('free')}
      </h2>
      {remove.isError && (
        <p className="notice danger" role="alert">
          {t('removeFailed')}
        </p>
      )}
      {slots.data?.length === 0 && (
        <div className="empty">
          <p>{t('noneFree')}</p>
        </div>
      )}
      <ul className="rows">
        {slots.data?.map(({ slotId, startsAt, endsAt, type, staffTitle, place, state }) => (
          <li key={slotId}>
            <p>
              <strong>
                {format.clock(startsAt)}–{format.clock(endsAt)}
              </strong>{' '}
              {[type.name, staffTitle, place, t(`state.${state}`)].filter(Boolean).join(' · ')}
            </p>
            {state === 'FREE' && (
              <button
                type="button"
                className="button secondary"
                aria-disabled={remove.isPending}
                onClick={() => !remove.isPending && take(slotId)}
              >
                {t('remove')}
                <span className="visually-hidden">
                  {' '}
                  {format.clock(startsAt)} {type.name}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <More list={slots} />
    </section>
  );
}
