import './appointment.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { AppointmentRequest, ClinicDetails } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { ChooseClinic } from './choose-clinic';
import { clinicQuery, send, useVisitChange, visitTypesQuery } from './queries';
import { parts, Ticks, weekdays } from './ticks';

const route = getRouteApi('/signed-in/person/$patientId/tider/bestall');
const longest = 2000;

/** Asks a clinic for a time, with wishes; what comes of it stands among the visits. */
export function RequestPage() {
  const { patientId } = route.useParams();
  const { hos } = route.useSearch();
  const patient = usePatient();
  const name = usePersonName();
  const clinic = useQuery({ ...clinicQuery(hos ?? ''), enabled: hos !== undefined });
  const [sent, setSent] = useState<AppointmentRequest>();
  if (clinic.isError) return <ProblemPage error={clinic.error} retry={() => clinic.refetch()} />;
  if (hos !== undefined && !clinic.data) return <Skeleton lines={6} />;
  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  if (!clinic.data) return <ChooseClinic patientId={patientId} whose={whose} />;
  if (sent) return <Sent request={sent} patientId={patientId} whose={whose} />;
  return <Asking clinic={clinic.data} patientId={patientId} whose={whose} onSent={setSent} />;
}

type Props = {
  clinic: Pick<ClinicDetails, 'clinicId' | 'name'>;
  patientId: string;
  whose: string | undefined;
  onSent: (request: AppointmentRequest) => void;
};

function Asking({ clinic: { clinicId, name }, patientId, whose, onSent }: Props) {
  const t = useTranslations('asking');
  const types = useQuery(visitTypesQuery(clinicId));
  const [key] = useState(() => crypto.randomUUID());
  const [about, setAbout] = useState('');
  const [typeId, setTypeId] = useState('');
  const [days, setDays] = useState<(typeof weekdays)[number][]>([]);
  const [times, setTimes] = useState<(typeof parts)[number][]>([]);
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const [call, setCall] = useState(false);
  const change = useVisitChange(patientId, () =>
    send(patientId, key, {
      clinicId,
      about: about.trim(),
      ...(typeId && { typeId }),
      wishes: { weekdays: days, parts: times, ...(from && { notBefore: from }), ...(to && { notAfter: to }) },
      contactByPhone: call,
    }),
  );
  const form = useForm({
    check: () =>
      [
        !about.trim() && { field: 'galler', text: t('aboutEmpty') },
        from && to && to < from && { field: 'galler', text: t('daysWrong') },
      ].filter((fault) => typeof fault === 'object'),
    send: async () => onSent(await change.mutateAsync(undefined)),
    explain: (error) =>
      error instanceof ApiError && error.problem.reason === 'CLINIC_APPROVAL_NEEDED'
        ? [{ field: 'galler', text: t('approval') }]
        : error instanceof ApiError && error.problem.code === 'SERVICE_NOT_OFFERED'
          ? [{ field: 'galler', text: t('notOffered') }]
          : undefined,
    first: 'galler',
  });
  return (
    <Page
      key="form"
      title={whose ? t('titleFor', { name: whose }) : t('title')}
      lead={t('lead', { clinic: name })}
    >
      <Emergency />
      <Form
        form={form}
        submit={whose ? t('submitFor', { name: whose }) : t('submit')}
        beside={
          <Link className="button secondary" to="/person/$patientId/tider" params={{ patientId }}>
            {t('cancel')}
          </Link>
        }
      >
        <TextField
          id="galler"
          rows={5}
          label={t('about')}
          hint={t('aboutHint')}
          error={form.errorOf('galler')}
          maxLength={longest}
          value={about}
          onChange={(event) => setAbout(event.target.value)}
        />
        {(types.data?.length ?? 0) > 0 && (
          <p className="field">
            <label htmlFor="typ">{t('kind')}</label>
            <select id="typ" value={typeId} onChange={({ target }) => setTypeId(target.value)}>
              <option value="">{t('kindUnknown')}</option>
              {types.data?.map((type) => (
                <option key={type.typeId} value={type.typeId}>
                  {type.name}
                </option>
              ))}
            </select>
          </p>
        )}
        <Ticks
          legend={t('days')}
          all={weekdays}
          label={(day) => t(`weekdays.${day}`)}
          chosen={days}
          onChange={setDays}
        />
        <Ticks
          legend={t('times')}
          all={parts}
          label={(part) => t(`parts.${part}`)}
          chosen={times}
          onChange={setTimes}
        />
        <div className="days">
          <AriaLocale>
            <DayField label={t('from')} day={from} onChange={setFrom} />
          </AriaLocale>
          <AriaLocale>
            <DayField label={t('to')} day={to} onChange={setTo} />
          </AriaLocale>
        </div>
        <p>
          <label className="choice">
            <input type="checkbox" checked={call} onChange={({ target }) => setCall(target.checked)} />
            {t('call')}
          </label>
        </p>
      </Form>
    </Page>
  );
}

type SentProps = { request: AppointmentRequest; patientId: string; whose: string | undefined };

function Sent({ request, patientId, whose }: SentProps) {
  const t = useTranslations('asking');
  const times = useTranslations('times');
  const { answersWithinDays, name } = request.clinic;
  return (
    <Page key="receipt" title={t('sent')} lead={t('sentTo', { clinic: name })}>
      <p>{answersWithinDays ? times('answersWithin', { days: answersWithinDays }) : times('answersSoon')}</p>
      <p>{t('next')}</p>
      <Link className="onward" to="/person/$patientId/tider" params={{ patientId }}>
        {whose ? times('backFor', { name: whose }) : times('back')}
      </Link>
    </Page>
  );
}
