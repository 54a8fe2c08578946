import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { SelfTest } from '~/api/types';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { Page } from '~/shared/ui/page';

type Props = {
  /** What it was; undefined for a new one. */
  before: SelfTest | undefined;
  onSave: (test: SelfTest) => Promise<unknown>;
  onBack: () => void;
};

const oldest = 120;
const mostDays = 60;
const usualDays = 7;

/** A whole number that was typed; undefined for nothing, NaN for anything else. */
const whole = (text: string): number | undefined => {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
};

export function SelfTestOfferForm({ before, onSave, onBack }: Props) {
  const t = useTranslations('unitSelfTests');
  const [said, setSaid] = useState({
    title: before?.title ?? '',
    shows: before?.shows ?? '',
    how: before?.how ?? '',
    from: String(before?.ageFrom ?? ''),
    to: String(before?.ageTo ?? ''),
    days: String(before?.answerWithinDays ?? usualDays),
  });
  const [ageFrom, ageTo, days] = [whole(said.from), whole(said.to), whole(said.days) ?? 0];
  const agesFit = (ageFrom ?? 0) <= (ageTo ?? oldest) && (ageTo ?? 0) <= oldest;
  const missing = (field: 'title' | 'shows' | 'how') =>
    said[field].trim() === '' && { field, text: t(`offerFaults.${field}`) };
  const form = useForm({
    check: () =>
      [
        missing('title'),
        missing('shows'),
        missing('how'),
        !agesFit && { field: 'from', text: t('offerFaults.ages') },
        !(days >= 1 && days <= mostDays) && { field: 'days', text: t('offerFaults.days') },
      ].filter((fault): fault is Fault => Boolean(fault)),
    send: () =>
      onSave({
        title: said.title.trim(),
        shows: said.shows.trim(),
        how: said.how.trim(),
        ...(ageFrom !== undefined && { ageFrom }),
        ...(ageTo !== undefined && { ageTo }),
        answerWithinDays: days,
      }),
    explain: (error) =>
      error instanceof ApiError && error.status === 422
        ? [{ field: 'title', text: t('invalid') }]
        : undefined,
    first: 'title',
  });
  const field = (id: keyof typeof said) => ({
    id,
    error: form.errorOf(id),
    autoComplete: 'off',
    value: said[id],
    onChange: ({ target }: { target: { value: string } }) => setSaid({ ...said, [id]: target.value }),
  });
  return (
    <Page key="form" title={before ? t('change', { title: before.title }) : t('add')}>
      <Form
        form={form}
        submit={t('saveOffer')}
        beside={
          <button type="button" className="button secondary" onClick={onBack}>
            {t('back')}
          </button>
        }
      >
        <TextField {...field('title')} label={t('offerTitle')} maxLength={100} />
        <TextField {...field('shows')} label={t('shows')} rows={3} maxLength={500} />
        <TextField {...field('how')} label={t('how')} hint={t('howHint')} rows={8} maxLength={2000} />
        <TextField
          {...field('from')}
          label={t('ageFrom')}
          hint={t('ageHint')}
          inputMode="numeric"
          maxLength={3}
        />
        <TextField {...field('to')} label={t('ageTo')} inputMode="numeric" maxLength={3} />
        <TextField {...field('days')} label={t('days')} inputMode="numeric" maxLength={2} />
      </Form>
    </Page>
  );
}
