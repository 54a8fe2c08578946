import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExceptionDecision, UnitJournalException } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { OneOf } from '~/shared/forms/one-of';
import { TextField } from '~/shared/forms/text-field';
import { useOpening } from '~/shared/journal/opening';
import { OpeningFields } from '~/shared/journal/opening-fields';
import { usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { Wanted } from './exception-facts';
import { useGrantRefusal } from './grant-refusal';
import { PatientStrip } from './patient-strip';

const outcomes = ['ALL', 'LESS', 'REFUSED'] as const;
type Outcome = (typeof outcomes)[number];
const shortest = 5;

type Props = {
  exception: UnitJournalException;
  onDecide: (decision: ExceptionDecision) => Promise<unknown>;
  onBack: () => void;
};

/** One exception, with the patient in view: granted, granted in part, or refused. Before the young person has consented it can only be refused. */
export function DecideException({ exception, onDecide, onBack }: Props) {
  const t = useTranslations('staffGrants');
  const name = usePersonName()(exception.patient);
  const consented = exception.status === 'CONSENTED';
  const opening = useOpening({ offered: exception.categories, asked: exception });
  const [outcome, setOutcome] = useState<Outcome>();
  const [reason, setReason] = useState('');
  const form = useForm({
    first: 'beslut',
    check: () => [
      ...(outcome ? [] : [{ field: 'beslut', text: t('noOutcome') }]),
      ...(outcome === 'LESS' ? opening.faults() : []),
      ...(outcome === 'REFUSED' && reason.trim().length < shortest
        ? [{ field: 'skal', text: t('reasonShort') }]
        : []),
    ],
    send: () =>
      onDecide(
        outcome === 'REFUSED'
          ? { outcome, reason: reason.trim() }
          : { outcome: 'GRANTED', ...(outcome === 'LESS' && opening.value()) },
      ),
    explain: useGrantRefusal('beslut'),
  });
  return (
    <Page key="decide" title={t('decideTitle', { name })}>
      <PatientStrip patient={exception.patient} />
      <Wanted exception={exception} />
      <p>{t(consented ? 'hasConsented' : 'notConsented', { name })}</p>
      <Form
        form={form}
        submit={t('decide', { name })}
        beside={
          <button type="button" className="button secondary" onClick={onBack}>
            {t('back')}
          </button>
        }
      >
        <OneOf
          id="beslut"
          legend={t('outcome')}
          options={consented ? outcomes : (['REFUSED'] as const)}
          label={(each) => t(`outcomes.${each}`)}
          chosen={outcome}
          onChoose={setOutcome}
          error={form.errorOf('beslut')}
        />
        {outcome === 'LESS' && <OpeningFields opening={opening} errorOf={form.errorOf} />}
        {outcome === 'REFUSED' && (
          <TextField
            id="skal"
            rows={4}
            label={t('reason')}
            hint={t('youngReads')}
            error={form.errorOf('skal')}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Form>
    </Page>
  );
}
