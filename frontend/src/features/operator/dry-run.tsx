import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReformTally } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { useFormat } from '~/shared/format/useFormat';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { Skeleton } from '~/shared/ui/skeleton';
import { dryRunQuery, usePropose } from './queries';

const longestReason = 1000;
const leastReason = 3;

/** What other limits would mean, as it is reckoned; and, when it is, the way to propose them. */
export function DryRun({ dryRunId }: { dryRunId: string }) {
  const t = useTranslations('operator');
  const format = useFormat();
  const run = useQuery(dryRunQuery(dryRunId));
  if (run.isError) return <ProblemPage error={run.error} retry={() => run.refetch()} />;
  if (!run.data) return <Skeleton lines={4} />;
  const { limits, total, done, tallies } = run.data;
  const over = done === total;
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">{t('meansTitle', { date: format.date(limits.validFrom) })}</h2>
      <p role="status">{over ? t('over') : t('progress', { done, total })}</p>
      {!over && <progress max={total} value={done} aria-labelledby="svar" />}
      {over && tallies.length === 0 && <p>{t('nobody')}</p>}
      {tallies.length > 0 && <Tallies tallies={tallies} />}
      {over && tallies.length > 0 && <Propose dryRunId={dryRunId} />}
    </section>
  );
}

function Tallies({ tallies }: { tallies: ReformTally[] }) {
  const t = useTranslations();
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="scroll" tabIndex={0} aria-label={t('operator.tallies')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('operator.who')}</th>
            <th scope="col">{t('operator.what')}</th>
            <th scope="col">{t('operator.effect')}</th>
            <th scope="col">{t('operator.people')}</th>
            <th scope="col">{t('operator.samples')}</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ who, action, effect, people, samples }) => (
            <tr key={`${who} ${action} ${effect}`}>
              <th scope="row">{t(`operator.whos.${who}`)}</th>
              <td>{t(`actions.${action}`)}</td>
              <td>{t(`operator.effects.${effect}`)}</td>
              <td>{people}</td>
              <td className="samples">{samples.map((month) => format.month(`${month}-01`)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Propose({ dryRunId }: { dryRunId: string }) {
  const t = useTranslations('operator');
  const [reason, setReason] = useState('');
  const propose = usePropose();
  const form = useForm({
    first: 'skal',
    check: () => (reason.trim().length < leastReason ? [{ field: 'skal', text: t('reasonMissing') }] : []),
    send: () => propose.mutateAsync({ dryRunId, reason: reason.trim() }),
    explain: () => undefined,
  });
  if (propose.isSuccess) return <p role="status">{t('proposed')}</p>;
  return (
    <Form form={form} submit={t('propose')}>
      <TextField
        id="skal"
        rows={3}
        label={t('reason')}
        error={form.errorOf('skal')}
        maxLength={longestReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Form>
  );
}
