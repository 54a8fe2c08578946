import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { Prescription, Renewal } from '~/api/types';
import { NotFoundPage, ProblemPage } from '~/shared/access/problem';
import { ClinicChoice } from '~/shared/clinics/clinic-choice';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { requestKey } from '~/shared/forms/request-key';
import { TextField } from '~/shared/forms/text-field';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { prescriptionsQuery, useRenew } from './queries';
import { RenewalStatus } from './renewal-status';

const route = getRouteApi('/signed-in/person/$patientId/recept/$prescriptionId/fornya');
const longestComment = 500;

/** Renews one prescription: where, with a word to the clinic, and a receipt. */
export function RenewPage() {
  const { patientId, prescriptionId } = route.useParams();
  const list = useInfiniteQuery(prescriptionsQuery(patientId));
  const patient = useCurrentPatient();
  const [sent, setSent] = useState<Renewal>();
  if (list.isError && !list.data) return <ProblemPage error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  const prescription = list.data.find((one) => one.prescriptionId === prescriptionId);
  if (sent) return <Receipt renewal={sent} patientId={patientId} />;
  if (!prescription || !patient) return <NotFoundPage />;
  return <RenewForm patientId={patientId} prescription={prescription} onSent={setSent} />;
}

type FormProps = { patientId: string; prescription: Prescription; onSent: (renewal: Renewal) => void };

function RenewForm({ patientId, prescription, onSent }: FormProps) {
  const t = useTranslations('prescriptions');
  const patient = useCurrentPatient();
  const name = usePersonName();
  const renew = useRenew(patientId);
  const { prescriptionId, medicine, strength, dose, clinic } = prescription;
  const [clinicId, setClinicId] = useState(clinic.id);
  const [comment, setComment] = useState('');
  const [key] = useState(requestKey);
  const explain = useRefusal();
  const form = useForm({
    check: () => [],
    send: async () =>
      onSent(await renew.mutateAsync({ prescriptionId, clinicId, comment: comment.trim(), key: `${key}-${clinicId}` })),
    explain,
    first: 'mottagning',
  });
  const whose = patient && patient.relation !== 'SELF' ? name(patient) : undefined;
  return (
    <Page
      key="form"
      title={whose ? t('renewFor', { medicine, name: whose }) : t('renew', { medicine })}
      lead={`${strength}. ${dose}`}
    >
      <Emergency />
      <Form
        form={form}
        submit={whose ? t('sendFor', { name: whose }) : t('send')}
        beside={
          <Link className="button secondary" to="/person/$patientId/recept" params={{ patientId }}>
            {t('back')}
          </Link>
        }
      >
        <ClinicChoice
          id="mottagning"
          patientId={patientId}
          legend={t('where')}
          first={clinic}
          chosen={clinicId}
          onChoose={setClinicId}
          error={form.errorOf('mottagning')}
        />
        <TextField
          id="kommentar"
          rows={4}
          label={t('commentLabel')}
          hint={t('commentHint')}
          error={form.errorOf('kommentar')}
          maxLength={longestComment}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </Form>
    </Page>
  );
}

/** What the clinic's or the rules' no means here, in words. */
function useRefusal() {
  const t = useTranslations('prescriptions');
  return (error: unknown): Fault[] | undefined => {
    if (!(error instanceof ApiError)) return undefined;
    const { code, reason } = error.problem;
    const at = (text: string) => [{ field: 'mottagning', text }];
    if (code === 'RENEWAL_IN_PROGRESS') return at(t('refused.inProgress'));
    if (code === 'PRESCRIPTION_STOPPED') return at(t('stopped'));
    if (code === 'PRESCRIPTION_REPLACED') return at(t('refused.replaced'));
    if (code === 'SERVICE_NOT_OFFERED') return at(t('refused.notOffered'));
    if (reason === 'CLINIC_APPROVAL_NEEDED') return at(t('refused.approval'));
    return error.status === 422 ? [{ field: 'kommentar', text: t('refused.comment') }] : undefined;
  };
}

function Receipt({ renewal, patientId }: { renewal: Renewal; patientId: string }) {
  const t = useTranslations('prescriptions');
  return (
    <Page key="receipt" title={t('receipt', { medicine: renewal.medicine })}>
      <RenewalStatus renewal={renewal} />
      <p>{t('next')}</p>
      <Link className="onward" to="/person/$patientId/recept" params={{ patientId }}>
        {t('toList')}
      </Link>
    </Page>
  );
}
