import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemPage } from '~/shared/access/problem';
import { questionsQuery } from '~/shared/journal/questions';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { DecidedCard } from './decided-card';
import { OwnReading } from './own-reading';
import { useConsent, useWithdraw } from './queries';
import { QuestionCard } from './question-card';

const route = getRouteApi('/signed-in/person/$patientId/insyn');

/** Who wants to read the young person's journal and who does, answered unit by unit; and what they may read themself. */
export function InsightPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('insight');
  const list = useInfiniteQuery(questionsQuery(patientId));
  const consent = useConsent(patientId);
  const withdraw = useWithdraw(patientId);
  if (list.isError && !list.data) return <ProblemPage error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;

  const said = (text: string) => ({
    onSuccess: () => {
      announce(text);
      document.getElementById('fragor')?.focus();
    },
  });
  const waiting = list.data.filter(({ units }) => units.some(({ canAnswer }) => canAnswer));
  const decided = list.data.filter(({ begunBy }) => begunBy === 'PHYSICIAN');
  const others = list.data.filter((question) => !waiting.includes(question) && !decided.includes(question));
  const card = (question: (typeof list.data)[number]) => (
    <QuestionCard
      key={question.applicationId}
      question={question}
      busy={consent.isPending || withdraw.isPending}
      onAnswer={(unitId, consents) =>
        consent.mutate(
          { applicationId: question.applicationId, unitId, consents },
          said(consents ? t('saidYes') : t('saidNo')),
        )
      }
      onWithdraw={(unitId) =>
        withdraw.mutate({ applicationId: question.applicationId, unitId }, said(t('tookBack')))
      }
    />
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      {(consent.isError || withdraw.isError) && (
        <p className="notice danger" role="alert">
          {t('failed')}
        </p>
      )}
      <section aria-labelledby="fragor">
        <h2 id="fragor" tabIndex={-1}>
          {t('questions', { count: waiting.length })}
        </h2>
        {waiting.length > 0 && <p>{t('yours')}</p>}
        <ul className="cards">{waiting.map(card)}</ul>
      </section>
      {decided.length > 0 && (
        <section aria-labelledby="bestamt">
          <h2 id="bestamt">{t('decided')}</h2>
          <ul className="cards">
            {decided.map((question) => (
              <DecidedCard key={question.applicationId} question={question} patientId={patientId} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="svarade">
          <h2 id="svarade">{t('answered')}</h2>
          <ul className="cards">{others.map(card)}</ul>
        </section>
      )}
      <More list={list} />
      <OwnReading patientId={patientId} />
    </Page>
  );
}
