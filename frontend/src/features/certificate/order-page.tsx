import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { CertificateKind, CertificateOrder } from '~/api/types';
import { ClinicChoice } from '~/shared/clinics/clinic-choice';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { OneOf } from '~/shared/forms/one-of';
import { TextField } from '~/shared/forms/text-field';
import { useRequestKey } from '~/shared/forms/useRequestKey';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { DayField } from '~/shared/ui/day-field';
import { Page } from '~/shared/ui/page';
import { OrderStatus } from './order-status';
import { useOrder } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/intyg/bestall');
const kinds = ['SICKNESS', 'SCHOOL', 'SPORT', 'VACCINATION', 'OTHER'] satisfies CertificateKind[];
const shortest = 5;
const longest = 1000;

/** Orders a certificate: from where, of what kind, what for, and a receipt. */
export function OrderPage() {
  const { patientId } = route.useParams();
  const patient = usePatient();
  const name = usePersonName();
  const [sent, setSent] = useState<CertificateOrder>();
  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  return sent ? (
    <Receipt order={sent} patientId={patientId} own={whose === undefined} />
  ) : (
    <OrderForm patientId={patientId} whose={whose} onSent={setSent} />
  );
}

type FormProps = {
  patientId: string;
  whose: string | undefined;
  onSent: (order: CertificateOrder) => void;
};

function OrderForm({ patientId, whose, onSent }: FormProps) {
  const t = useTranslations('certificates');
  const order = useOrder(patientId);
  const [clinicId, setClinicId] = useState<string>();
  const [kind, setKind] = useState<CertificateKind>();
  const [purpose, setPurpose] = useState('');
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const keyOf = useRequestKey();
  const explain = useRefusal();
  const check = () =>
    [
      !clinicId && { field: 'mottagning', text: t('noClinic') },
      !kind && { field: 'slag', text: t('noKind') },
      purpose.trim().length < shortest && { field: 'andamal', text: t('noPurpose') },
      from && to && to < from && { field: 'period', text: t('periodTurned') },
    ].filter((fault): fault is Fault => Boolean(fault));
  const form = useForm({
    check,
    send: async () => {
      if (!clinicId || !kind) return;
      const wanted = { clinicId, kind, purpose: purpose.trim(), from, to };
      onSent(await order.mutateAsync({ ...wanted, key: keyOf(wanted) }));
    },
    explain,
    first: 'mottagning',
  });
  return (
    <Page key="form" title={whose ? t('orderFor', { name: whose }) : t('order')} lead={t('orderLead')}>
      {whose && <p className="notice">{t('guardianNote', { name: whose })}</p>}
      <Form
        form={form}
        submit={whose ? t('sendFor', { name: whose }) : t('send')}
        beside={
          <Link className="button secondary" to="/person/$patientId/intyg" params={{ patientId }}>
            {t('back')}
          </Link>
        }
      >
        <ClinicChoice
          id="mottagning"
          patientId={patientId}
          service="CERTIFICATE"
          legend={t('where')}
          chosen={clinicId}
          onChoose={setClinicId}
          error={form.errorOf('mottagning')}
        />
        <OneOf
          id="slag"
          legend={t('kindLegend')}
          options={kinds}
          label={(each) => t(`kind.${each}`)}
          chosen={kind}
          onChoose={setKind}
          error={form.errorOf('slag')}
        />
        <TextField
          id="andamal"
          rows={5}
          label={t('purpose')}
          hint={t('purposeHint')}
          error={form.errorOf('andamal')}
          maxLength={longest}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
        />
        <fieldset className="choices" id="period" tabIndex={-1}>
          <legend>{t('periodLegend')}</legend>
          {form.errorOf('period') && <p className="field-error">{form.errorOf('period')}</p>}
          <DayField label={t('from')} day={from} onChange={setFrom} />
          <DayField label={t('to')} day={to} onChange={setTo} />
        </fieldset>
      </Form>
    </Page>
  );
}

/** What the clinic's or the rules' no means here, in words. */
function useRefusal() {
  const t = useTranslations('certificates');
  return (error: unknown): Fault[] | undefined => {
    if (!(error instanceof ApiError)) return undefined;
    const { code, reason, phone } = error.problem;
    if (code === 'SERVICE_NOT_OFFERED')
      return [{ field: 'mottagning', text: phone ? t('notOfferedCall', { phone }) : t('notOffered') }];
    if (reason === 'CLINIC_APPROVAL_NEEDED') return [{ field: 'mottagning', text: t('approval') }];
    return error.status === 422 ? [{ field: 'andamal', text: t('noText') }] : undefined;
  };
}

function Receipt({ order, patientId, own }: { order: CertificateOrder; patientId: string; own: boolean }) {
  const t = useTranslations('certificates');
  return (
    <Page key="receipt" title={t('receipt')}>
      <OrderStatus order={order} own={own} />
      <Link className="onward" to="/person/$patientId/intyg" params={{ patientId }}>
        {t('toList')}
      </Link>
    </Page>
  );
}
