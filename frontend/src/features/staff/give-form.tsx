import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { UnitPatient, UnitProgram } from '~/api/types';
import { addDays } from '~/shared/format/dates';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { useRequestKey } from '~/shared/forms/useRequestKey';
import { usePersonName } from '~/shared/patients/patients';
import { useToday } from '~/shared/session/useToday';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import { Page } from '~/shared/ui/page';
import { PatientStrip } from './patient-strip';
import { giveProgram } from './programs';
import { useUnitChange } from './queries';

const year = 365;

type Props = { unitId: string; program: UnitProgram; patient: UnitPatient; onOther: () => void };

/** The patient in view: a word, the first day, and then it is given. */
export function GiveForm({ unitId, program, patient, onOther }: Props) {
  const t = useTranslations('staffPrograms');
  const name = usePersonName()(patient);
  const today = useToday();
  const { title } = program.content;
  const [greeting, setGreeting] = useState('');
  const [startsOn, setStartsOn] = useState<string | undefined>(today);
  const give = useUnitChange(unitId, giveProgram(unitId));
  const keyOf = useRequestKey();
  const form = useForm({
    first: 'halsning',
    check: () =>
      startsOn && startsOn >= today && startsOn <= addDays(today, year)
        ? []
        : [{ field: 'borjar', text: t('startWrong') }],
    send: () => {
      const wanted = {
        patientId: patient.patientId,
        programId: program.programId,
        ...(greeting.trim() && { greeting: greeting.trim() }),
        ...(startsOn && { startsOn }),
      };
      return give.mutateAsync({ ...wanted, key: keyOf(wanted) });
    },
    explain: (error) => {
      if (!(error instanceof ApiError)) return undefined;
      const at = (text: string) => [{ field: 'halsning', text }];
      const { code } = error.problem;
      if (code === 'PROGRAM_IN_PROGRESS') return at(t('alreadyHas'));
      if (code === 'PROGRAM_NOT_PUBLISHED') return at(t('notPublished'));
      if (code === 'SERVICE_NOT_OFFERED') return at(t('notOffered'));
      return error.status === 422 ? at(t('refused')) : undefined;
    },
  });
  if (give.data)
    return (
      <Page key="receipt" title={t('givenNow', { name, title })}>
        <PatientStrip patient={patient} />
        <p>{t('givenMeans')}</p>
        <Link
          className="onward"
          to="/personal/$unitId/program/$givenId"
          params={{ unitId, givenId: give.data.given.program.givenId }}
        >
          {t('toFollow')}
        </Link>
      </Page>
    );
  return (
    <Page key="give" title={t('giveFor', { title, name })}>
      <PatientStrip patient={patient} />
      <Form
        form={form}
        submit={t('giveFor', { title, name })}
        beside={
          <button type="button" className="button secondary" onClick={onOther}>
            {t('otherPatient')}
          </button>
        }
      >
        <TextField
          id="halsning"
          rows={4}
          label={t('greetingLabel')}
          hint={t('greetingHint')}
          error={form.errorOf('halsning')}
          maxLength={1000}
          value={greeting}
          onChange={(event) => setGreeting(event.target.value)}
        />
        <div className="field" id="borjar" tabIndex={-1}>
          <AriaLocale>
            <DayField
              label={t('startLabel')}
              day={startsOn}
              onChange={setStartsOn}
              error={form.errorOf('borjar')}
            />
          </AriaLocale>
        </div>
      </Form>
    </Page>
  );
}
