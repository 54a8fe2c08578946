import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SelfTestStatus, SelfTestStep as Step, UnitSelfTestOrder } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { OneOf } from '~/shared/forms/one-of';
import { useDoer } from '~/shared/patients/done-by';
import { usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { PatientStrip } from './patient-strip';
import { useUnitChange } from './queries';
import { isOvertaken, isRefused } from './refusals';
import { Answered } from './self-test-answered';
import { answerSelfTest, stepSelfTest, unitSelfTestQuery } from './self-test-queries';
import { SelfTestResultForm } from './self-test-result-form';
import { SelfTestStepForm } from './self-test-step-form';
import { StaffProblem } from './staff-problem';

/** What may be done with an order that stands so; `ANSWER` writes the result. */
export type Act = Step | 'ANSWER';
const acts: Record<SelfTestStatus, readonly Act[]> = {
  ORDERED: ['KIT_SENT', 'REFUSED'],
  NEW_SAMPLE_NEEDED: ['KIT_SENT', 'REFUSED'],
  KIT_SENT: ['SAMPLE_RECEIVED', 'NEW_SAMPLE_NEEDED', 'REFUSED'],
  SAMPLE_RECEIVED: ['ANSWER', 'NEW_SAMPLE_NEEDED', 'REFUSED'],
  RESULT_READY: [],
  REFUSED: [],
  CANCELLED: [],
};

type Props = { unitId: string; order: UnitSelfTestOrder; onDone: (said?: string) => void };

/** One order, with the patient in view: what has happened with it. */
export function SelfTestStep({ unitId, order, onDone }: Props) {
  const t = useTranslations('unitSelfTests');
  const name = usePersonName();
  const [act, setAct] = useState<Act>();
  const step = useUnitChange(unitId, stepSelfTest(unitId));
  const answer = useUnitChange(unitId, answerSelfTest(unitId));
  const done = {
    onSuccess: () => onDone(t('done', { name: name(order.patient) })),
    onError: (error: Error) => {
      if (isOvertaken(error)) onDone(t('overtaken'));
    },
  };
  const failed = [step.error, answer.error].find(isRefused);
  if (failed) return <StaffProblem error={failed} retry={() => onDone()} />;
  const possible = acts[order.status];
  const back = (
    <button type="button" className="button secondary" onClick={() => onDone()}>
      {t('back')}
    </button>
  );
  const choice = (
    <OneOf
      id="steg"
      legend={t('todo')}
      options={possible}
      label={(each) => (each === 'ANSWER' ? t('answerStep') : t(`steps.${each}`))}
      chosen={act}
      onChoose={setAct}
    />
  );
  return (
    <Page key="step" title={order.title}>
      <PatientStrip patient={order.patient} />
      <Details order={order} />
      {possible.length === 0 && <Closed unitId={unitId} order={order} />}
      {possible.length === 0 && <div className="actions">{back}</div>}
      {possible.length > 0 && act === 'ANSWER' && (
        <SelfTestResultForm
          patient={order.patient}
          choice={choice}
          back={back}
          onAnswer={(given) => answer.mutateAsync({ ...order, answer: given }, done)}
        />
      )}
      {possible.length > 0 && act !== 'ANSWER' && (
        <SelfTestStepForm
          patient={order.patient}
          act={act}
          choice={choice}
          back={back}
          onStep={(taken) => step.mutateAsync({ ...order, step: taken }, done)}
        />
      )}
    </Page>
  );
}

function Details({ order }: { order: UnitSelfTestOrder }) {
  const t = useTranslations('unitSelfTests');
  const format = useFormat();
  const doer = useDoer();
  const { status, since, by, orderedAt, expectedBy, kitNumber, reason } = order;
  return (
    <section className="card">
      <p>
        <strong>{t(`status.${status}`, { date: format.date(dayOf(since)) })}</strong>
      </p>
      <p className="facts">
        {t('orderedBy', { date: format.date(dayOf(orderedAt)), doer: doer(by) })}
        {kitNumber && ` ${t('kitIs', { number: kitNumber })}`}
      </p>
      {reason && <p className="said">{reason}</p>}
      {expectedBy && status !== 'RESULT_READY' && <p>{t('expected', { date: format.date(expectedBy) })}</p>}
    </section>
  );
}

function Closed({ unitId, order }: { unitId: string; order: UnitSelfTestOrder }) {
  const one = useQuery({
    ...unitSelfTestQuery(unitId, order.orderId),
    enabled: order.status === 'RESULT_READY',
  });
  return one.data?.result ? (
    <Answered result={one.data.result} hidden={one.data.hiddenFromGuardians} />
  ) : null;
}
