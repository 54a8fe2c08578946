import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { UnitAppointmentRequest } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { OneOf } from '~/shared/forms/one-of';
import { TextField } from '~/shared/forms/text-field';
import { usePersonName } from '~/shared/patients/patients';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import { Page } from '~/shared/ui/page';
import { PatientStrip } from './patient-strip';
import { useUnitChange } from './queries';
import { RequestFacts } from './requests-page';
import { instantOf } from './times';
import { answerRequest } from './visit-queries';

const longestAnswer = 1000;
const ways = ['give', 'refuse'] as const;

type Props = { unitId: string; request: UnitAppointmentRequest; onBack: () => void; onDone: () => void };

/** Answers with a time, or with words. */
export function AnswerRequest({ unitId, request, onBack, onDone }: Props) {
  const t = useTranslations('visits');
  const common = useTranslations('common');
  const name = usePersonName();
  const change = useUnitChange(unitId, answerRequest(unitId));
  const [way, setWay] = useState<(typeof ways)[number]>('give');
  const [day, setDay] = useState<string>();
  const [time, setTime] = useState('');
  const [minutes, setMinutes] = useState('30');
  const [place, setPlace] = useState('');
  const [refusal, setRefusal] = useState('');
  const gives = way === 'give';
  const startsAt = instantOf(day, time);
  const first = gives ? 'klockslag' : 'svar';
  const whose = name(request.patient);
  const form = useForm({
    check: () => {
      if (!gives) return refusal.trim() ? [] : [{ field: first, text: t('refusalEmpty') }];
      const lasts = /^\d{1,3}$/.test(minutes) && Number(minutes) >= 5 && Number(minutes) <= 480;
      return [
        !startsAt && { field: first, text: t('timeWrong') },
        !lasts && { field: 'minuter', text: t('minutesWrong') },
      ].filter((fault) => fault !== false);
    },
    send: async () => {
      const given = {
        startsAt: startsAt ?? '',
        minutes: Number(minutes),
        ...(place.trim() && { place: place.trim() }),
      };
      await change.mutateAsync({
        requestId: request.requestId,
        body: gives ? given : { refusal: refusal.trim() },
      });
      onDone();
    },
    explain: (error) => {
      if (!(error instanceof ApiError)) return undefined;
      if (error.status === 409) return [{ field: first, text: t('closed') }];
      return error.status === 422 ? [{ field: first, text: t('timeWrong') }] : undefined;
    },
    first,
  });
  return (
    <Page key="answer" title={t('answerTitle')}>
      <PatientStrip patient={{ ...request.patient, name: request.patient.name ?? null }} />
      <RequestFacts request={request} />
      <Form
        form={form}
        submit={t(gives ? 'giveYes' : 'refuseYes', { name: whose })}
        beside={
          <button type="button" className="button secondary" onClick={onBack}>
            {common('cancel')}
          </button>
        }
      >
        <OneOf
          id="svarar"
          legend={t('answerTitle')}
          options={ways}
          label={(way) => t(way)}
          chosen={way}
          onChoose={setWay}
        />
        {gives ? (
          <>
            <div className="days">
              <AriaLocale>
                <DayField label={t('date')} day={day} onChange={setDay} />
              </AriaLocale>
            </div>
            <TextField
              id="klockslag"
              label={t('time')}
              error={form.errorOf('klockslag')}
              value={time}
              onChange={(event) => setTime(event.target.value)}
            />
            <TextField
              id="minuter"
              label={t('minutes')}
              error={form.errorOf('minuter')}
              inputMode="numeric"
              value={minutes}
              onChange={(event) => setMinutes(event.target.value)}
            />
            <TextField
              id="plats"
              label={t('place')}
              maxLength={100}
              value={place}
              onChange={(event) => setPlace(event.target.value)}
            />
          </>
        ) : (
          <TextField
            id="svar"
            rows={4}
            label={t('refusal')}
            error={form.errorOf('svar')}
            maxLength={longestAnswer}
            value={refusal}
            onChange={(event) => setRefusal(event.target.value)}
          />
        )}
      </Form>
    </Page>
  );
}
