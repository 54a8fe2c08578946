import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Channel, NotificationChannel, NotificationChannelChange } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { TextField } from '~/shared/forms/text-field';

const namings = ['NOTHING', 'INITIALS', 'FIRST_NAME'] as const;

/** What is chosen on the screen for one way. */
export type Choice = { on: boolean; other: boolean; to: string; naming: NotificationChannel['naming'] };

/** Where there is no address of one's own, another is the only choice; on from the start it is only when it leads somewhere. */
export const choiceOf = ({ on, own, to, pending, naming }: NotificationChannel): Choice => ({
  on: on && (own ?? to ?? pending) !== undefined,
  other: !own || to !== undefined || pending !== undefined,
  to: pending?.value ?? to ?? '',
  naming,
});

export const changeOf = ({ on, other, to, naming }: Choice): NotificationChannelChange => ({
  on,
  naming,
  ...(other && to.trim() && { to: to.trim() }),
});

type Props = {
  channel: Channel;
  held: NotificationChannel;
  choice: Choice;
  /** It is about somebody else, whom a notice may name. */
  named: boolean;
  error: string | undefined;
  onChange: (choice: Choice) => void;
  onCode: () => void;
};

/** One way to be told: whether, where to, and how much it may say. */
export function ChannelFields({ channel, held, choice, named, error, onChange, onCode }: Props) {
  const t = useTranslations('notification');
  const format = useFormat();
  const set = (part: Partial<Choice>) => onChange({ ...choice, ...part });
  return (
    <section className="card" aria-labelledby={channel}>
      <h2 id={channel}>{t(`channels.${channel}`)}</h2>
      {held.refusedAt && (
        <p className="notice danger">{t('refused', { time: format.instant(held.refusedAt) })}</p>
      )}
      {held.pending && (
        <div className="notice">
          <p>{t('waiting', { value: held.pending.value })}</p>
          <button type="button" className="button secondary" onClick={onCode}>
            {t('giveCode')}
          </button>
        </div>
      )}
      <label className="choice">
        <input
          id={`${channel}-pa`}
          type="checkbox"
          checked={choice.on}
          onChange={(event) => set({ on: event.target.checked })}
        />
        <span>{t(`on.${channel}`)}</span>
      </label>
      {choice.on && (
        <>
          <fieldset className="choices">
            <legend>{t('where')}</legend>
            {error && !choice.other && <p className="field-error">{error}</p>}
            <label className="choice">
              <input
                type="radio"
                name={`${channel}-vart`}
                checked={!choice.other}
                disabled={!held.own}
                onChange={() => set({ other: false })}
              />
              <span>
                {held.own ? (
                  t('own', { value: held.own })
                ) : (
                  <>
                    {t(`ownMissing.${channel}`)} <Link to="/min-profil">{t('profile')}</Link>
                  </>
                )}
              </span>
            </label>
            <label className="choice">
              <input
                type="radio"
                name={`${channel}-vart`}
                checked={choice.other}
                onChange={() => set({ other: true })}
              />
              <span>{t(`other.${channel}`)}</span>
            </label>
          </fieldset>
          {choice.other && (
            <TextField
              id={`${channel}-till`}
              type={channel === 'sms' ? 'tel' : 'email'}
              label={t(`otherLabel.${channel}`)}
              hint={t('otherHint')}
              error={error}
              value={choice.to}
              maxLength={254}
              autoComplete="off"
              onChange={(event) => set({ to: event.target.value })}
            />
          )}
          {named && (
            <fieldset className="choices">
              <legend>{t('naming')}</legend>
              {namings.map((naming) => (
                <label key={naming} className="choice">
                  <input
                    type="radio"
                    name={`${channel}-namn`}
                    checked={choice.naming === naming}
                    onChange={() => set({ naming })}
                  />
                  <span>{t(`namings.${naming}`)}</span>
                </label>
              ))}
            </fieldset>
          )}
        </>
      )}
    </section>
  );
}
