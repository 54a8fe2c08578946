import './selftest.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SelfTestResult } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { resultQuery, useRead } from './queries';
import { ValueFigure } from './value-figure';

const route = getRouteApi('/signed-in/person/$patientId/sjalvprov/svar/$resultId');

/** A result. One that has not been read waits for a yes. */
export function ResultPage() {
  const { patientId, resultId } = route.useParams();
  const result = useQuery(resultQuery(patientId, resultId));
  const read = useRead(patientId);
  const [yes, setYes] = useState(false);
  if (result.isError && !result.data)
    return <ProblemPage error={result.error} retry={() => result.refetch()} />;
  if (!result.data) return <Skeleton lines={6} />;
  if (!result.data.read && !yes)
    return (
      <Pause
        result={result.data}
        patientId={patientId}
        onRead={() => {
          setYes(true);
          read.mutate(resultId);
        }}
      />
    );
  return <Result result={result.data} patientId={patientId} />;
}

type Props = { result: SelfTestResult; patientId: string };

/** A moment's pause: nothing of the answer shows until the person says yes. */
function Pause({ result, patientId, onRead }: Props & { onRead: () => void }) {
  const t = useTranslations('selfTests');
  const format = useFormat();
  const { title, clinic, answeredAt } = result;
  return (
    <Page key="pause" title={t('pauseTitle')}>
      <p className="facts">
        {title}. {t('answered', { date: format.date(dayOf(answeredAt)), clinic: clinic.name })}
      </p>
      <p>{t('pause')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onRead}>
          {t('pauseYes')}
        </button>
        <Link className="button secondary" to="/person/$patientId/sjalvprov" params={{ patientId }}>
          {t('pauseNo')}
        </Link>
      </div>
    </Page>
  );
}

function Result({ result, patientId }: Props) {
  const t = useTranslations('selfTests');
  const format = useFormat();
  const { title, clinic, values, takenOn } = result;
  return (
    <Page key="result" title={t('resultTitle', { title })}>
      <section aria-labelledby="betyder">
        <h2 id="betyder">{t('means')}</h2>
        <p className="how">{result.explanation}</p>
      </section>
      <section aria-labelledby="nu">
        <h2 id="nu">{t('now')}</h2>
        <p className="how">{result.nextStep}</p>
      </section>
      <h2>{t('values')}</h2>
      <ul className="cards">
        {values.map((value) => (
          <ValueFigure key={value.name} value={value} />
        ))}
      </ul>
      <dl className="terms">
        {takenOn && <Term name={t('taken')} value={format.date(takenOn)} />}
        <Term name={t('received')} value={format.date(dayOf(result.sampleReceivedAt))} />
        <Term name={t('answeredAt')} value={format.date(dayOf(result.answeredAt))} />
        <Term name={t('answeredBy')} value={clinic.name} />
      </dl>
      <Emergency />
      <p>
        <Link
          className="onward"
          to="/person/$patientId/mottagningar/$clinicId"
          params={{ patientId, clinicId: clinic.id }}
        >
          {t('toClinic', { clinic: clinic.name })}
        </Link>
      </p>
      <p>
        <Link className="onward" to="/person/$patientId/sjalvprov" params={{ patientId }}>
          {t('toList')}
        </Link>
      </p>
    </Page>
  );
}

function Term({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
