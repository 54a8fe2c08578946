import { useTranslations } from 'use-intl';
import type { FreeSlot } from '~/api/types';
import { capital, dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';

type Props = { slots: FreeSlot[]; busy: boolean; onChoose: (slotId: string) => void };

/** Free times by day; each is a button with its time, and what it is for. */
export function SlotDays({ slots, busy, onChoose }: Props) {
  const t = useTranslations('booking');
  const format = useFormat();
  const days = new Map<string, FreeSlot[]>();
  for (const slot of slots) {
    const day = dayOf(slot.startsAt);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days].map(([day, some]) => (
    <section key={day} aria-labelledby={`dag-${day}`}>
      <h2 id={`dag-${day}`} className="slot-day">
        {t('day', { day: capital(format.weekday(day)), year: day.slice(0, 4) })}
      </h2>
      <ul className="times">
        {some.map((slot) => (
          <li key={slot.slotId}>
            <button
              type="button"
              className="button secondary"
              aria-disabled={busy}
              onClick={() => !busy && onChoose(slot.slotId)}
            >
              <span>
                <strong>{format.clock(slot.startsAt)}</strong>
                <span className="time-kind">
                  {[slot.type.name, slot.staffTitle, slot.place].filter(Boolean).join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
