import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { MaturityAssessment } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useOpened } from '~/shared/journal/opening';
import { More } from '~/shared/ui/long-list';
import { Skeleton } from '~/shared/ui/skeleton';
import { assessmentsQuery } from './queries';

/** What the young person may read of the own journal before it opens to them, and why. */
export function OwnReading({ patientId }: { patientId: string }) {
  const t = useTranslations('insight');
  const list = useInfiniteQuery(assessmentsQuery(patientId));
  return (
    <section aria-labelledby="sjalv">
      <h2 id="sjalv">{t('own')}</h2>
      {list.isError && !list.data && <p className="notice danger">{t('failed')}</p>}
      {list.isPending && <Skeleton lines={3} />}
      {list.data?.length === 0 && <p>{t('ownNone')}</p>}
      <ul className="cards">
        {list.data?.map((assessment) => (
          <AssessmentCard key={assessment.assessmentId} assessment={assessment} patientId={patientId} />
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}

type Props = { assessment: MaturityAssessment; patientId: string };

function AssessmentCard({ assessment, patientId }: Props) {
  const t = useTranslations('insight');
  const format = useFormat();
  const opened = useOpened();
  const { unit, from, to, reason, decidedAt, status, revokedAt, revokedReason } = assessment;
  return (
    <li className="card">
      <h3>{unit.name}</h3>
      <p>
        <strong>
          {t(`ownStatus.${status}`, { date: format.date(revokedAt ? dayOf(revokedAt) : from) })}
        </strong>
      </p>
      <p>{t('ownWhat', { what: opened(assessment), from: format.date(from), to: format.lastDay(to) })}</p>
      {reason && (
        <>
          <p className="facts">{t('why', { unit: unit.name, date: format.date(dayOf(decidedAt)) })}</p>
          <p className="said">{reason}</p>
        </>
      )}
      {revokedReason && (
        <>
          <p className="facts">{t('whyRevoked')}</p>
          <p className="said">{revokedReason}</p>
        </>
      )}
      {status === 'STANDING' && (
        <Link className="onward" to="/person/$patientId/journal" params={{ patientId }}>
          {t('read')}
        </Link>
      )}
    </li>
  );
}
