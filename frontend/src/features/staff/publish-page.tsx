import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import { Page } from '~/shared/ui/page';
import { NewKind } from './new-kind';
import { useUnitChange } from './queries';
import { readTimes } from './times';
import { kindsQuery, publish } from './visit-queries';

const route = getRouteApi('/signed-in/personal/$unitId/tider/nya');
const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
type Weekday = (typeof weekdays)[number];

/** Publishes one time, or the same times on several days. */
export function PublishPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('visits');
  const kinds = useQuery(kindsQuery(unitId));
  const change = useUnitChange(unitId, publish(unitId));
  const [typeId, setTypeId] = useState('');
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const [days, setDays] = useState<Weekday[]>([]);
  const [times, setTimes] = useState('');
  const [place, setPlace] = useState('');
  const [staffTitle, setStaffTitle] = useState('');
  const read = readTimes(times);
  const form = useForm({
    check: () =>
      [
        !typeId && { field: 'typ', text: t('kindMissing') },
        !(from && to) && { field: 'klockslag', text: t('daysWrong') },
        !read && { field: 'klockslag', text: t('timesWrong') },
      ].filter((fault) => fault !== false),
    send: () =>
      change.mutateAsync({
        typeId,
        series: {
          weekdays: days.length ? days : [...weekdays],
          times: read ?? [],
          from: from ?? '',
          to: to ?? '',
        },
        ...(place.trim() && { place: place.trim() }),
        ...(staffTitle.trim() && { staffTitle: staffTitle.trim() }),
      }),
    explain: () => [{ field: 'klockslag', text: t('daysWrong') }],
    first: 'klockslag',
  });
  return (
    <Page title={t('publishTitle')} lead={t('publishLead')}>
      {change.data && (
        <p className="notice" role="status">
          {t('published', { count: change.data.published, skipped: change.data.skipped })}
        </p>
      )}
      <Form
        form={form}
        submit={t('submit')}
        beside={
          <Link className="button secondary" to="/personal/$unitId/tider" params={{ unitId }}>
            {t('back')}
          </Link>
        }
      >
        <div className={form.errorOf('typ') ? 'field faulty' : 'field'}>
          <label htmlFor="typ">{t('kind')}</label>
          {form.errorOf('typ') && <p className="field-error">{form.errorOf('typ')}</p>}
          <select id="typ" value={typeId} onChange={({ target }) => setTypeId(target.value)}>
            <option value="" />
            {kinds.data?.map((kind) => (
              <option key={kind.typeId} value={kind.typeId}>
                {kind.name}, {kind.minutes} min
              </option>
            ))}
          </select>
        </div>
        <div className="days">
          <AriaLocale>
            <DayField label={t('from')} day={from} onChange={setFrom} />
          </AriaLocale>
          <AriaLocale>
            <DayField label={t('to')} day={to} onChange={setTo} />
          </AriaLocale>
        </div>
        <fieldset className="choices">
          <legend>{t('weekdays')}</legend>
          {weekdays.map((day) => (
            <label key={day} className="choice">
              <input
                type="checkbox"
                checked={days.includes(day)}
                onChange={({ target }) =>
                  setDays(target.checked ? [...days, day] : days.filter((other) => other !== day))
                }
              />
              {t(`dayNames.${day}`)}
            </label>
          ))}
        </fieldset>
        <TextField
          id="klockslag"
          label={t('times')}
          hint={t('timesHint')}
          error={form.errorOf('klockslag')}
          value={times}
          onChange={(event) => setTimes(event.target.value)}
        />
        <TextField
          id="titel"
          label={t('staffTitle')}
          maxLength={100}
          value={staffTitle}
          onChange={(event) => setStaffTitle(event.target.value)}
        />
        <TextField
          id="plats"
          label={t('place')}
          maxLength={100}
          value={place}
          onChange={(event) => setPlace(event.target.value)}
        />
      </Form>
      <NewKind unitId={unitId} onAdded={setTypeId} />
    </Page>
  );
}
