import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AgeLimits } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { useFormat } from '~/shared/format/useFormat';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { DryRun } from './dry-run';
import { LimitsForm } from './limits-form';
import { Proposals } from './proposals';
import { limitsQuery } from './queries';

/** The installation's age limits: what they are, what others would mean, and what has been proposed. For operators. */
export function AgeLimitsPage() {
  const t = useTranslations('operator');
  const all = useQuery(limitsQuery);
  const [dryRunId, setDryRunId] = useState<string>();
  if (all.isError) return <ProblemPage error={all.error} retry={() => all.refetch()} />;
  if (!all.data) return <Skeleton lines={6} />;
  const { limits, proposals } = all.data;
  return (
    <AriaLocale>
      <Page title={t('title')} lead={t('lead')}>
        <section aria-labelledby="galler">
          <h2 id="galler">{t('inForce')}</h2>
          <Limits limits={limits} />
        </section>
        <section aria-labelledby="prova">
          <h2 id="prova">{t('tryTitle')}</h2>
          <p>{t('tryLead')}</p>
          <LimitsForm from={limits.at(-1)} onStarted={setDryRunId} />
        </section>
        {dryRunId && <DryRun key={dryRunId} dryRunId={dryRunId} />}
        <Proposals proposals={proposals} />
      </Page>
    </AriaLocale>
  );
}

function Limits({ limits }: { limits: AgeLimits[] }) {
  const t = useTranslations('operator');
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="scroll" tabIndex={0} aria-label={t('title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('validFrom')}</th>
            <th scope="col">{t('proxyEnds')}</th>
            <th scope="col">{t('ownJournal')}</th>
            <th scope="col">{t('majority')}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map((row, index) => (
            <tr key={row.validFrom}>
              <th scope="row">{index === 0 ? t('always') : format.date(row.validFrom)}</th>
              <td>{row.proxyEnds}</td>
              <td>{row.ownJournal}</td>
              <td>{row.majority}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
