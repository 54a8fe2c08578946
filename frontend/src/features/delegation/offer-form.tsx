import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { Action, Delegation, DelegationOptions, OfferDelegation } from '~/api/types';
import { addDays, addMonths } from '~/shared/format/dates';
import { typedPersonalNumber } from '~/shared/format/personal-number';
import { useFormat } from '~/shared/format/useFormat';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { useRequestKey } from '~/shared/forms/useRequestKey';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import { Page } from '~/shared/ui/page';
import { ActionChoice, type Who, WhoChoice } from './offer-fields';
import { useOffer } from './queries';

const usualMonths = 3;

type Props = { patientId: string; options: DelegationOptions; onOffered: (offered: Delegation) => void };

export function OfferForm({ patientId, options, onOffered }: Props) {
  const t = useTranslations('delegation');
  const format = useFormat();
  const offer = useOffer(patientId);
  const keyOf = useRequestKey();
  const [who, setWho] = useState<Who>({ number: '', called: '' });
  const [actions, setActions] = useState<Action[]>([]);
  const [last, setLast] = useState<string | undefined>(proposed(options));
  const explain = useRefusal();
  const anybody = options.to === 'ANYBODY';
  const number = typedPersonalNumber(who.number);
  const check = () =>
    [
      anybody &&
        !number && { field: 'nummer', text: who.number.trim() ? t('numberInvalid') : t('numberEmpty') },
      anybody && !who.called.trim() && { field: 'kallas', text: t('calledEmpty') },
      !anybody && !who.guardianId && { field: 'vem', text: t('whoEmpty') },
      actions.length === 0 && { field: 'vad', text: t('whatEmpty') },
      !(last && last >= options.from && last < options.until) && {
        field: 'slut',
        text: t('lastInvalid', { to: format.lastDay(options.until) }),
      },
    ].filter((fault): fault is Fault => Boolean(fault));
  const form = useForm({
    check,
    send: async () => {
      if (!last) return;
      const wanted: OfferDelegation = {
        ...(anybody
          ? { personalNumber: number ?? '', called: who.called.trim() }
          : { guardianId: who.guardianId ?? '' }),
        actions,
        from: options.from,
        until: addDays(last, 1),
      };
      onOffered(await offer.mutateAsync({ ...wanted, key: keyOf(wanted) }));
    },
    explain: (error) => explain(error, anybody ? 'nummer' : 'vem'),
    first: anybody ? 'nummer' : 'vem',
  });
  return (
    <Page key="form" title={t('newTitle')} lead={t('newLead')}>
      <Form
        form={form}
        submit={t('offer')}
        beside={
          <Link className="button secondary" to="/person/$patientId/hjalp" params={{ patientId }}>
            {t('cancel')}
          </Link>
        }
      >
        <WhoChoice options={options} who={who} onChange={setWho} errorOf={form.errorOf} />
        <ActionChoice
          options={options.actions}
          chosen={actions}
          onChoose={setActions}
          error={form.errorOf('vad')}
        />
        <div className="field" id="slut" tabIndex={-1}>
          <AriaLocale>
            <DayField label={t('last')} day={last} onChange={setLast} error={form.errorOf('slut')} />
          </AriaLocale>
          <p className="hint">{t('lastHint', { date: format.lastDay(options.until) })}</p>
        </div>
      </Form>
    </Page>
  );
}

/** A few months, where they fit: who wants longer says so. */
function proposed({ from, until }: DelegationOptions): string {
  const latest = addDays(until, -1);
  const usual = addDays(addMonths(from, usualMonths), -1);
  return usual < latest ? usual : latest;
}

/** What a refusal means here; who the other is, and why, is told to nobody. */
function useRefusal() {
  const t = useTranslations('delegation');
  return (error: unknown, who: string): Fault[] | undefined => {
    if (!(error instanceof ApiError) || error.status !== 422) return undefined;
    const { code, violations } = error.problem;
    if (code === 'DELEGATE_REFUSED') return [{ field: who, text: t('refused') }];
    const [first] = violations ?? [];
    if (first?.field === 'personalNumber') return [{ field: who, text: t('self') }];
    return [{ field: first?.field === 'until' ? 'slut' : who, text: t('invalid') }];
  };
}
