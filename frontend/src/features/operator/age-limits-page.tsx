import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AgeLimits } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { useFormat } from '~/shared/format/useFormat';
import { announce } from '~/shared/ui/announcer';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { DryRun } from './dry-run';
import { LimitsForm } from './limits-form';
import { Proposals } from './proposals';
import { Propose } from './propose';
import { limitsQuery } from './queries';

/** The installation's age limits: what they are, what others would mean, and what has been proposed. For operators. */
export function AgeLimitsPage() {
  const t = useTranslations();
  const all = useQuery(limitsQuery);
  const [dryRunId, setDryRunId] = useState<string>();
  const [wanted, setWanted] = useState<AgeLimits>();
  const form = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLHeadingElement>(null);
  if (all.isError) return <ProblemPage error={all.error} retry={() => all.refetch()} />;
  if (!all.data) return <Skeleton lines={6} />;
  const { limits, proposals } = all.data;
  const done = (said: string) => {
    setDryRunId(undefined);
    announce(said);
    list.current?.focus();
  };
  /** The limits that stood before, from the same date. */
  const reverse = ({ validFrom }: AgeLimits) => {
    const before = limits.findLast((row) => row.validFrom < validFrom);
    if (before) setWanted({ ...before, validFrom });
    setDryRunId(undefined);
    form.current?.focus();
  };
  return (
    <AriaLocale>
      <Page title={t('operator.title')} lead={t('operator.lead')}>
        <p>
          <Link className="onward" to="/">
            {t('common.home')}
          </Link>
        </p>
        <section aria-labelledby="galler">
          <h2 id="galler">{t('operator.inForce')}</h2>
          <Limits limits={limits} />
        </section>
        <Proposals proposals={proposals} heading={list} onDone={done} onReverse={reverse} />
        <section aria-labelledby="prova">
          <h2 id="prova" ref={form} tabIndex={-1}>
            {t('operator.tryTitle')}
          </h2>
          <p>{t('operator.tryLead')}</p>
          <LimitsForm
            key={wanted && JSON.stringify(wanted)}
            from={wanted ?? limits.at(-1)}
            day={wanted?.validFrom}
            onStarted={setDryRunId}
          />
        </section>
        {dryRunId && (
          <DryRun key={dryRunId} dryRunId={dryRunId}>
            <Propose dryRunId={dryRunId} onDone={() => done(t('operator.proposed'))} />
          </DryRun>
        )}
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
