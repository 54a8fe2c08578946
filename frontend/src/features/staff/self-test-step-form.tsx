import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { ErrandPatient, SelfTestStepRequest } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { usePersonName } from '~/shared/patients/patients';
import type { Act } from './self-test-step';

const shortest = 5;

type Props = {
  patient: ErrandPatient;
  act: Act | undefined;
  choice: ReactNode;
  back: ReactNode;
  onStep: (step: SelfTestStepRequest) => Promise<unknown>;
};

/** What has happened with a kit or a sample, or why nothing will. */
export function SelfTestStepForm({ patient, act, choice, back, onStep }: Props) {
  const t = useTranslations('unitSelfTests');
  const name = usePersonName();
  const [kitNumber, setKitNumber] = useState('');
  const [reason, setReason] = useState('');
  const withReason = act === 'NEW_SAMPLE_NEEDED' || act === 'REFUSED';
  const form = useForm({
    check: () => {
      if (!act) return [{ field: 'steg', text: t('noStep') }];
      return withReason && reason.trim().length < shortest ? [{ field: 'skal', text: t('reasonShort') }] : [];
    },
    send: async () => {
      if (!act || act === 'ANSWER') return;
      await onStep({
        step: act,
        ...(act === 'KIT_SENT' && kitNumber.trim() && { kitNumber: kitNumber.trim() }),
        ...(withReason && { reason: reason.trim() }),
      });
    },
    explain: (error) =>
      error instanceof ApiError && error.status === 422 ? [{ field: 'steg', text: t('invalid') }] : undefined,
    first: 'steg',
  });
  return (
    <Form form={form} submit={t('save', { name: name(patient) })} beside={back}>
      {choice}
      {act === 'KIT_SENT' && (
        <>
          <p className={patient.protectedIdentity ? 'notice danger' : 'notice'}>
            {t(patient.protectedIdentity ? 'protectedSendTo' : 'sendTo')}
          </p>
          <TextField
            id="nummer"
            label={t('kitNumber')}
            hint={t('kitHint')}
            maxLength={50}
            autoComplete="off"
            value={kitNumber}
            onChange={(event) => setKitNumber(event.target.value)}
          />
        </>
      )}
      {withReason && (
        <TextField
          id="skal"
          rows={4}
          label={t('reason')}
          hint={t('reasonHint')}
          error={form.errorOf('skal')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </Form>
  );
}
