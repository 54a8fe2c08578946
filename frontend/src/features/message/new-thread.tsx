import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { MessageDraft, PatientClinic } from '~/api/types';
import { ClinicChoice } from '~/shared/clinics/clinic-choice';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { most } from '~/shared/messages/messages';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';
import { CheckMessage } from './check-message';
import { Composer, Saved } from './composer';
import { useStart, type Writing } from './queries';
import { useDraft } from './useDraft';
import { Usually } from './usually';

type Props = {
  patientId: string;
  whose: string | undefined;
  clinics: PatientClinic[];
  kept: MessageDraft | null;
  wanted: string | undefined;
};

/** To whom, about what, and the text; then a look at all of it; then a receipt. */
export function NewThread({ patientId, whose, clinics, kept, wanted }: Props) {
  const t = useTranslations('message');
  const [checking, setChecking] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const draft = useDraft(patientId, 'new', () => begin(kept, wanted, clinics), kept !== null);
  const { writing, setWriting } = draft;
  const choose = useCallback(
    (clinicId: string) => setWriting((before) => ({ ...before, clinicId })),
    [setWriting],
  );
  const start = useStart(patientId);
  const clinic = clinics.find(({ clinicId }) => clinicId === writing.clinicId);
  const form = useForm({
    first: 'text',
    check: () => faultsOf(writing, t),
    send: async () => setChecking(true),
    explain: () => undefined,
  });
  const send = async () => {
    await draft.stop();
    start.mutate({ key, writing }, { onError: draft.goOn, onSuccess: draft.sent });
  };

  if (start.data)
    return (
      <Page key="receipt" title={t('sentTitle')} lead={t('sentTo', { clinic: start.data.clinicName })}>
        <p>{t('sentMeans')}</p>
        <Link
          className="button"
          to="/person/$patientId/meddelanden/$threadId"
          params={{ patientId, threadId: start.data.threadId }}
        >
          {t('toThread')}
        </Link>
      </Page>
    );
  if (checking && clinic)
    return (
      <CheckMessage
        clinic={clinic.name}
        writing={writing}
        whose={whose}
        busy={start.isPending}
        failure={start.error ? whyNot(start.error, t) : undefined}
        onSend={send}
        onChange={() => {
          start.reset();
          setKey(crypto.randomUUID()); // what is changed is another message
          setChecking(false);
        }}
      />
    );
  return (
    <Page key="form" title={whose ? t('newFor', { name: whose }) : t('new')}>
      <Emergency />
      <Form form={form} submit={t('toCheck')}>
        <ClinicChoice
          id="mottagning"
          patientId={patientId}
          service="MESSAGE"
          legend={t('clinic')}
          chosen={writing.clinicId}
          onChoose={choose}
          error={form.errorOf('mottagning')}
        >
          {writing.clinicId && <Usually clinicId={writing.clinicId} />}
        </ClinicChoice>
        <TextField
          id="amne"
          label={t('subject')}
          hint={t('subjectHint')}
          error={form.errorOf('amne')}
          maxLength={most.subject}
          value={writing.subject}
          onChange={(event) => setWriting({ ...writing, subject: event.target.value })}
        />
        <Composer
          patientId={patientId}
          writing={writing}
          onChange={setWriting}
          error={form.errorOf('text')}
        />
        <Saved draft={draft} />
      </Form>
    </Page>
  );
}

type Words = ReturnType<typeof useTranslations<'message'>>;

function faultsOf(writing: Writing, t: Words): Fault[] {
  return [
    !writing.clinicId && { field: 'mottagning', text: t('clinicEmpty') },
    !writing.subject.trim() && { field: 'amne', text: t('subjectEmpty') },
    !writing.text.trim() && { field: 'text', text: t('textEmpty') },
  ].filter((fault) => fault !== false);
}

/** Why it was not sent, and what to do instead. */
function whyNot(error: Error, t: Words): string {
  const { code, reason, phone } = error instanceof ApiError ? error.problem : {};
  if (code === 'SERVICE_NOT_OFFERED') return phone ? t('noMessagesPhone', { phone }) : t('noMessages');
  if (reason === 'CLINIC_APPROVAL_NEEDED') return t('notApproved');
  return error instanceof ApiError && error.status === 422 ? t('refused') : t('notSent');
}

/** A clinic of the address is meant; one that was being written to before is next. */
function begin(kept: MessageDraft | null, wanted: string | undefined, clinics: PatientClinic[]): Writing {
  const clinicId = [wanted, kept?.clinicId].find((id) => clinics.some(({ clinicId }) => clinicId === id));
  return {
    ...(clinicId && { clinicId }),
    subject: kept?.subject ?? '',
    text: kept?.text ?? '',
    attachments: kept?.attachments ?? [],
  };
}
