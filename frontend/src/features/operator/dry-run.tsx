import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ReformTally } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { useFormat } from '~/shared/format/useFormat';
import { Skeleton } from '~/shared/ui/skeleton';
import { dryRunQuery } from './queries';
import { alike } from './tallies';

type Props = {
  dryRunId: string;
  /** What can be done with it when it is over and somebody is touched. */
  children: ReactNode;
  /** What can be done even if it touches nobody. */
  always?: boolean;
};

/** What other limits would mean, as it is reckoned; and, when it is, the way on. */
export function DryRun({ dryRunId, children, always = false }: Props) {
  const t = useTranslations('operator');
  const format = useFormat();
  const run = useQuery(dryRunQuery(dryRunId));
  if (run.isError) return <ProblemPage error={run.error} retry={() => run.refetch()} />;
  if (!run.data) return <Skeleton lines={4} />;
  const { limits, total, done, tallies } = run.data;
  const over = done === total;
  return (
    <section aria-labelledby={dryRunId}>
      <h2 id={dryRunId}>{t('meansTitle', { date: format.date(limits.validFrom) })}</h2>
      <p role="status">{over ? t('over') : t('progress', { done, total })}</p>
      {!over && <progress max={total} value={done} aria-labelledby={dryRunId} />}
      {over && tallies.length === 0 && <p>{t('nobody')}</p>}
      <Tallies tallies={tallies} />
      {over && (always || tallies.length > 0) && children}
    </section>
  );
}

const everybody = ['PATIENT', 'GUARDIAN', 'DELEGATE'] as const;

/** By whom it concerns; rights that the same people gain or lose stand together. */
function Tallies({ tallies }: { tallies: ReformTally[] }) {
  const t = useTranslations();
  const format = useFormat();
  const concerned = everybody.filter((each) => tallies.some(({ who }) => who === each));
  return concerned.map((who) => (
    <section key={who} aria-label={t(`operator.whos.${who}`)}>
      <h3>{t(`operator.whos.${who}`)}</h3>
      <ul className="rows">
        {alike(tallies.filter((tally) => tally.who === who)).map(({ effect, people, samples, actions }) => (
          <li key={actions[0]}>
            <p>
              <strong>{t(`operator.effects.${effect}`, { people })}</strong>{' '}
              {actions.map((action) => t(`actions.${action}`)).join(', ')}.
            </p>
            <p className="facts">
              {t('operator.samples', {
                months: samples.map((month) => format.month(`${month}-01`)).join(', '),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
