import { useTranslations } from 'use-intl';
import type { AccessTimelineEntry, Action } from '~/api/types';
import { usePermitWords } from '~/shared/access/permit-words';
import { useFormat } from '~/shared/format/useFormat';

type Props = { timeline: AccessTimelineEntry[]; today: string; onChoose: (day: string) => void };

/** What happens when: each day on which something opens, closes or goes over to another rule. */
export function WhatHappens({ timeline, today, onChoose }: Props) {
  const t = useTranslations('access');
  const days = timeline.slice(1).filter((entry) => entry.changes.some(matters(timeline, entry)));
  const coming = days.filter(({ on }) => on > today);
  const past = days.filter(({ on }) => on <= today);
  return (
    <section aria-labelledby="hander">
      <h2 id="hander">{t('happens')}</h2>
      {coming.length === 0 && <p>{t('noChange')}.</p>}
      <Days days={coming} timeline={timeline} onChoose={onChoose} />
      {past.length > 0 && (
        <details>
          <summary>{t('happened')}</summary>
          <Days days={past} timeline={timeline} onChoose={onChoose} />
        </details>
      )}
    </section>
  );
}

type Change = AccessTimelineEntry['changes'][number];

/** What was answered about an action before the day. */
const before = (timeline: AccessTimelineEntry[], { on }: AccessTimelineEntry, action: Action) =>
  timeline
    .filter((entry) => entry.on < on)
    .flatMap(({ changes }) => changes)
    .findLast((change) => change.action === action)?.decision;

/** A no for another reason is still a no: nothing happens that day. */
const matters = (timeline: AccessTimelineEntry[], entry: AccessTimelineEntry) => (change: Change) =>
  change.decision === 'PERMIT' || before(timeline, entry, change.action) === 'PERMIT';

type DaysProps = {
  days: AccessTimelineEntry[];
  timeline: AccessTimelineEntry[];
  onChoose: (day: string) => void;
};

function Days({ days, timeline, onChoose }: DaysProps) {
  const t = useTranslations('access');
  const format = useFormat();
  return (
    <ol className="rows">
      {days.map((entry) => (
        <li key={entry.on}>
          <h3>
            {entry.age === null
              ? format.date(entry.on)
              : t('birthday', { date: format.date(entry.on), age: entry.age })}
          </h3>
          <Day entry={entry} timeline={timeline} />
          <button type="button" className="button secondary" onClick={() => onChoose(entry.on)}>
            {t('showDay', { date: format.date(entry.on) })}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Day({ entry, timeline }: { entry: AccessTimelineEntry; timeline: AccessTimelineEntry[] }) {
  const t = useTranslations('access');
  const permitWords = usePermitWords();
  const reasons = useTranslations('reasons');
  const was = (action: Action) => before(timeline, entry, action);
  const turned = (from: 'PERMIT' | 'DENY', to: 'PERMIT' | 'DENY') =>
    entry.changes.filter(({ action, decision }) => decision === to && was(action) === from);
  const opens = turned('DENY', 'PERMIT');
  const closes = turned('PERMIT', 'DENY');
  const stays = entry.changes.filter(
    ({ action, decision }) => decision === 'PERMIT' && was(action) === decision,
  );
  const why = (changes: AccessTimelineEntry['changes']) =>
    [
      ...new Set(
        changes.map(({ decision, rule, reason }) =>
          decision === 'PERMIT'
            ? permitWords(rule ?? 'other')
            : reason
              ? reasons(`${reason}.why`)
              : t('over'),
        ),
      ),
    ].join(' ');
  return (
    <>
      {opens.length > 0 && <Part title={t('opensGroup')} actions={opens} why={why(opens)} />}
      {closes.length > 0 && <Part title={t('closesGroup')} actions={closes} why={why(closes)} />}
      {opens.length + closes.length === 0 && (
        <Part title={t('staysGroup')} actions={stays} why={why(stays)} />
      )}
    </>
  );
}

type PartProps = { title: string; actions: { action: Action }[]; why: string };

function Part({ title, actions, why }: PartProps) {
  const t = useTranslations('actions');
  return (
    <>
      <p>
        <strong>{title}:</strong> {actions.map(({ action }) => t(action)).join(', ')}.
      </p>
      <p className="facts">{why}</p>
    </>
  );
}
