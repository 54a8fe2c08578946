import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClinicChange, ClinicDetails, Service } from '~/api/types';
import { services } from '~/shared/clinic/services';
import { ErrorSummary } from '~/shared/forms/error-summary';
import { TextField } from '~/shared/forms/text-field';

const longestAbout = 500;
const mostDays = 60;

type Props = { clinic: ClinicDetails; busy: boolean; onSave: (change: ClinicChange) => void };

/** What staff may say of their clinic. What they have filled in stays, whatever becomes of it. */
export function UnitClinicForm({ clinic, busy, onSave }: Props) {
  const t = useTranslations();
  const [offers, setOffers] = useState<Service[]>(clinic.offers);
  const [days, setDays] = useState(String(clinic.answersWithinDays ?? ''));
  const [about, setAbout] = useState(clinic.about ?? '');
  const [tries, setTries] = useState(0);
  const number = /^\d{1,2}$/.test(days.trim()) ? Number(days) : 0;
  const wrong = days.trim() !== '' && (number < 1 || number > mostDays);
  const fault = tries > 0 && wrong ? t('unitClinic.answersInvalid') : undefined;
  const toggle = (service: Service) =>
    setOffers(offers.includes(service) ? offers.filter((each) => each !== service) : [...offers, service]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (!wrong && !busy)
      onSave({ offers, about: about.trim(), ...(number && { answersWithinDays: number }) });
  };
  return (
    <form noValidate onSubmit={submit}>
      {fault && <ErrorSummary key={tries} faults={[{ field: 'dagar', text: fault }]} />}
      <fieldset className="choices">
        <legend>{t('unitClinic.offers')}</legend>
        {services.map((service) => (
          <label key={service} className="choice">
            <input type="checkbox" checked={offers.includes(service)} onChange={() => toggle(service)} />
            <span>{t(`offered.${service}`)}</span>
          </label>
        ))}
      </fieldset>
      <p>{t(offers.length > 0 ? 'unitClinic.offersMeans' : 'unitClinic.none')}</p>
      <TextField
        id="dagar"
        label={t('unitClinic.answers')}
        hint={t('unitClinic.answersHint')}
        error={fault}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        value={days}
        onChange={(event) => setDays(event.target.value)}
      />
      <TextField
        id="om"
        rows={4}
        label={t('unitClinic.about')}
        hint={t('unitClinic.aboutHint')}
        maxLength={longestAbout}
        value={about}
        onChange={(event) => setAbout(event.target.value)}
      />
      <div className="actions">
        <button type="submit" className="button" aria-disabled={busy}>
          {t('unitClinic.save')}
        </button>
      </div>
    </form>
  );
}
