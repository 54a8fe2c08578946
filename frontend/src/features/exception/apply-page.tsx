import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { JournalExceptionApplication, Unit } from '~/api/types';
import { NotFoundPage } from '~/shared/access/problem';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { useRequestKey } from '~/shared/forms/useRequestKey';
import { categories } from '~/shared/journal/categories';
import { useOpening } from '~/shared/journal/opening';
import { OpeningFields } from '~/shared/journal/opening-fields';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { ClinicPicker } from './clinic-picker';
import { useApply } from './queries';
import { useKeeping, useKept } from './useKept';

const route = getRouteApi('/signed-in/person/$patientId/lasratt/ansok');
const mostUnits = 20;
const longestWords = 1000;

/** One application to any number of clinics, and its receipt. */
export function ApplyPage() {
  const { patientId } = route.useParams();
  const patient = useCurrentPatient();
  const name = usePersonName();
  const [sent, setSent] = useState<JournalExceptionApplication>();
  if (!patient) return <NotFoundPage />;
  const whose = name(patient);
  return sent ? (
    <Receipt application={sent} patientId={patientId} whose={whose} />
  ) : (
    <ApplyForm patientId={patientId} whose={whose} onSent={setSent} />
  );
}

type Props = {
  patientId: string;
  whose: string;
  onSent: (application: JournalExceptionApplication) => void;
};

function ApplyForm({ patientId, whose, onSent }: Props) {
  const t = useTranslations('applications');
  const apply = useApply(patientId);
  const keyOf = useRequestKey();
  const kept = useKept(patientId);
  const { begun } = kept;
  const opening = useOpening({ offered: categories, begun });
  const [units, setUnits] = useState<Unit[]>(begun?.units ?? []);
  const [words, setWords] = useState(begun?.words ?? '');
  useKeeping(kept, { units, words, ...opening });
  const explain = useRefusal();
  const form = useForm({
    first: 'mottagningar',
    check: () => [
      ...(units.length === 0 ? [{ field: 'mottagningar', text: t('noUnits') }] : []),
      ...opening.faults(),
    ],
    send: async () => {
      const wanted = {
        unitIds: units.map((unit) => unit.id),
        ...opening.value(),
        ...(words.trim() && { words: words.trim() }),
      };
      const application = await apply.mutateAsync({ ...wanted, key: keyOf(wanted) });
      kept.drop();
      onSent(application);
    },
    explain,
  });
  return (
    <Page key="form" title={t('applyTitle', { name: whose })} lead={t('applyLead', { name: whose })}>
      <Form
        form={form}
        submit={t('send', { name: whose })}
        beside={
          <Link className="button secondary" to="/person/$patientId/lasratt" params={{ patientId }}>
            {t('cancel')}
          </Link>
        }
      >
        <ClinicPicker
          id="mottagningar"
          chosen={units}
          most={mostUnits}
          onChoose={setUnits}
          error={form.errorOf('mottagningar')}
        />
        <OpeningFields opening={opening} errorOf={form.errorOf} />
        <TextField
          id="halsning"
          rows={4}
          label={t('words', { name: whose })}
          hint={t('wordsHint', { name: whose })}
          error={form.errorOf('halsning')}
          maxLength={longestWords}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Form>
    </Page>
  );
}

function useRefusal() {
  const t = useTranslations('applications');
  return (error: unknown): Fault[] | undefined => {
    if (!(error instanceof ApiError)) return undefined;
    const at = (text: string) => [{ field: 'mottagningar', text }];
    const { code } = error.problem;
    if (code === 'EXCEPTION_IN_PROGRESS') return at(t('inProgress'));
    if (code === 'NOT_FOR_THIS_AGE') return at(t('notThisAge'));
    return error.status === 422 ? [{ field: 'halsning', text: t('refused') }] : undefined;
  };
}

function Receipt({
  application,
  patientId,
  whose,
}: Omit<Props, 'onSent'> & { application: JournalExceptionApplication }) {
  const t = useTranslations('applications');
  return (
    <Page key="receipt" title={t('receipt')}>
      <p>{t('receiptTo')}</p>
      <ul className="bullets">
        {application.units.map(({ unit }) => (
          <li key={unit.id}>{unit.name}</li>
        ))}
      </ul>
      <p>{t('next', { name: whose })}</p>
      <Link className="onward" to="/person/$patientId/lasratt" params={{ patientId }}>
        {t('toList')}
      </Link>
    </Page>
  );
}
