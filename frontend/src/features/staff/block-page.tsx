import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { GuardianBlock } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { BlockChecks } from './block-checks';
import { blockQuery } from './block-queries';
import { LiftBlock } from './lift-block';
import { PatientStrip } from './patient-strip';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/sparrar/$blockId');

/** One block: why, what might still leak in spite of it, and the way to lift it. */
export function BlockPage() {
  const { unitId, blockId } = route.useParams();
  const t = useTranslations('blocks');
  const details = useQuery(blockQuery(unitId, blockId));
  if (details.isError && !details.data)
    return <StaffProblem error={details.error} retry={() => details.refetch()} />;
  if (!details.data) return <Skeleton lines={6} />;
  const { block, checks } = details.data;
  const guardian = block.guardian.name ?? t('guardian');
  return (
    <Page title={t('blockTitle', { name: guardian })}>
      <PatientStrip patient={block.patient} />
      <About block={block} />
      {!block.liftedAt && (
        <>
          <BlockChecks unitId={unitId} blockId={blockId} checks={checks} guardian={guardian} />
          <LiftBlock unitId={unitId} block={block} guardian={guardian} />
        </>
      )}
      <p>
        <Link className="onward back" to="/personal/$unitId/sparrar" params={{ unitId }}>
          {t('toList')}
        </Link>
      </p>
    </Page>
  );
}

function About({ block }: { block: GuardianBlock }) {
  const t = useTranslations('blocks');
  const format = useFormat();
  const { reason, caseNumber, begunAt, liftedAt, liftReason } = block;
  return (
    <section className="card">
      <h2>{liftedAt ? t('liftedTitle') : t('stands')}</h2>
      <p className="said">{reason}</p>
      <p className="facts">
        {t('begun', { date: format.instant(begunAt) })} {caseNumber && t('caseIs', { number: caseNumber })}
      </p>
      {liftedAt && (
        <>
          <p>{t('lifted', { date: format.date(dayOf(liftedAt)) })}</p>
          {liftReason && <p className="said">{liftReason}</p>}
        </>
      )}
    </section>
  );
}
