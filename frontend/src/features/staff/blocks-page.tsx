import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { GuardianBlock } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { OneOf } from '~/shared/forms/one-of';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { type BlockStatus, blocksQuery } from './block-queries';
import { PatientFacts } from './patient-strip';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/sparrar');

/** The blocks that the unit has decided, those that stand or those that are over. */
export function BlocksPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('blocks');
  const [status, setStatus] = useState<BlockStatus>('STANDING');
  const blocks = useInfiniteQuery(blocksQuery(unitId, status));
  if (blocks.isError && !blocks.data)
    return <StaffProblem error={blocks.error} retry={() => blocks.refetch()} />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p>
        <Link className="button" to="/personal/$unitId/sparrar/ny" params={{ unitId }}>
          {t('new')}
        </Link>
      </p>
      <OneOf
        id="vilka"
        legend={t('which')}
        options={['STANDING', 'LIFTED'] as const}
        label={(each) => t(`status.${each}`)}
        chosen={status}
        onChoose={setStatus}
      />
      {blocks.data ? (
        <>
          <h2>{t('count', { count: blocks.data.length })}</h2>
          {blocks.data.length === 0 && (
            <div className="empty">
              <p>{t('none')}</p>
            </div>
          )}
          <ul className="rows">
            {blocks.data.map((block) => (
              <Row key={block.blockId} block={block} unitId={unitId} />
            ))}
          </ul>
          <More list={blocks} />
        </>
      ) : (
        <Skeleton lines={4} />
      )}
    </Page>
  );
}

function Row({ block, unitId }: { block: GuardianBlock; unitId: string }) {
  const t = useTranslations('blocks');
  const format = useFormat();
  const name = usePersonName();
  const { blockId, patient, guardian, begunAt, liftedAt } = block;
  return (
    <li>
      <div>
        <PatientFacts patient={patient} />
        <p>{t('blocked', { name: guardian.name ?? t('guardian') })}</p>
        <p className="facts">
          {t('begun', { date: format.date(dayOf(begunAt)) })}
          {liftedAt && ` ${t('lifted', { date: format.date(dayOf(liftedAt)) })}`}
        </p>
      </div>
      <Link className="button secondary" to="/personal/$unitId/sparrar/$blockId" params={{ unitId, blockId }}>
        {t('open', { name: name(patient) })}
      </Link>
    </li>
  );
}
