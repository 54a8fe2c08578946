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
import { TextField } from '~/shared/forms/text-field';
import { useRequestKey } from '~/shared/forms/useRequestKey';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { prescriptionsQuery, useRenew } from './queries';
import { RenewalStatus } from './renewal-status';

const route = getRouteApi('/signed-in/person/$patientId/recept/$prescriptionId/fornya');
const longestComment = 500;

/** Renews a prescription, and others with it: where, with a word to the clinic, and a receipt. */
export function RenewPage() {
  const { patientId, prescriptionId } = route.useParams();
  const list = useInfiniteQuery(prescriptionsQuery(patientId));
  const [sent, setSent] = useState<Renewal[]>();
  if (list.isError && !list.data) return <ProblemPage error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  const prescription = list.data.find((one) => one.prescriptionId === prescriptionId);
  if (sent) return <Receipt renewals={sent} patientId={patientId} />;
  if (!prescription) return <NotFoundPage />;
  const others = list.data.filter((one) => one.renewable && one !== prescription);
  return <RenewForm patientId={patientId} prescription={prescription} others={others} onSent={setSent} />;
}

type FormProps = {
  patientId: string;
  prescription: Prescription;
  /** What else could be renewed now. */
  others: Prescription[];
  onSent: (renewals: Renewal[]) => void;
};

function RenewForm({ patientId, prescription, others, onSent }: FormProps) {
  const t = useTranslations('prescriptions');
  const patient = usePatient();
  const name = usePersonName();
  const renew = useRenew(patientId);
  const { prescriptionId, medicine, strength, dose, clinic } = prescription;
  const [clinicId, setClinicId] = useState(clinic.id);
  const [comment, setComment] = useState('');
  const [also, setAlso] = useState<string[]>([]);
  // What has been sent is not sent again when another of them is refused.
  const [done] = useState(() => new Map<string, Renewal>());
  const keyOf = useRequestKey();
  const explain = useRefusal();
  const form = useForm({
    check: () => [],
    send: async () => {
      for (const each of [prescriptionId, ...also]) {
        if (done.has(each)) continue;
        const wanted = { prescriptionId: each, clinicId, comment: comment.trim() };
        done.set(each, await renew.mutateAsync({ ...wanted, key: keyOf(wanted) }));
      }
      onSent([...done.values()]);
    },
    explain,
    first: 'mottagning',
  });
  const whose = patient.relation !== 'SELF' ? name(patient) : undefined;
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
          service="PRESCRIPTION_RENEWAL"
          legend={t('where')}
          first={clinic}
          chosen={clinicId}
          onChoose={setClinicId}
          error={form.errorOf('mottagning')}
        />
        <Others others={others} chosen={also} onChoose={setAlso} />
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
    const { code, reason, phone } = error.problem;
    const at = (text: string) => [{ field: 'mottagning', text }];
    if (code === 'RENEWAL_IN_PROGRESS') return at(t('refused.inProgress'));
    if (code === 'PRESCRIPTION_STOPPED') return at(t('stopped'));
    if (code === 'PRESCRIPTION_REPLACED') return at(t('refused.replaced'));
    if (code === 'SERVICE_NOT_OFFERED')
      return at(phone ? t('refused.notOfferedCall', { phone }) : t('refused.notOffered'));
    if (reason === 'CLINIC_APPROVAL_NEEDED') return at(t('refused.approval'));
    return error.status === 422 ? [{ field: 'kommentar', text: t('refused.comment') }] : undefined;
  };
}

type OthersProps = { others: Prescription[]; chosen: string[]; onChoose: (chosen: string[]) => void };

function Others({ others, chosen, onChoose }: OthersProps) {
  const t = useTranslations('prescriptions');
  if (others.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{t('also')}</legend>
      {others.map(({ prescriptionId, medicine, strength }) => (
        <label key={prescriptionId} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(prescriptionId)}
            onChange={({ target }) =>
              onChoose(
                target.checked
                  ? [...chosen, prescriptionId]
                  : chosen.filter((each) => each !== prescriptionId),
              )
            }
          />
          <span>
            {medicine} {strength}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Receipt({ renewals, patientId }: { renewals: Renewal[]; patientId: string }) {
  const t = useTranslations('prescriptions');
  const [first] = renewals;
  const title =
    renewals.length === 1 && first
      ? t('receipt', { medicine: first.medicine })
      : t('receiptMany', { count: renewals.length });
  return (
    <Page key="receipt" title={title}>
      {renewals.map((renewal) => (
        <section key={renewal.renewalId}>
          <h2>
            {renewal.medicine} {renewal.strength}
          </h2>
          <RenewalStatus renewal={renewal} />
        </section>
      ))}
      <p>{t('next')}</p>
      <Link className="onward" to="/person/$patientId/recept" params={{ patientId }}>
        {t('toList')}
      </Link>
    </Page>
  );
}
