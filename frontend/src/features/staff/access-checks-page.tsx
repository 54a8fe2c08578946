import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { addDays, daysBetween } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { useToday } from '~/shared/session/useToday';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { accessChecksQuery, makeCheck } from './access-queries';
import { useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/stickprov');
const month = 30;
const longest = 92;
const mostRows = 50;

/** The samples that have been drawn of the log, latest first, and a new one. */
export function AccessChecksPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffAccess');
  const format = useFormat();
  const list = useInfiniteQuery(accessChecksQuery(unitId));
  if (list.isError && !list.data) return <StaffProblem error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  return (
    <Page title={t('checks')} lead={t('checksLead')}>
      <MakeCheck unitId={unitId} />
      <h2>{t('count', { count: list.data.length })}</h2>
      <ul className="rows">
        {list.data.map(({ checkId, from, to, madeAt, rows, left, followUp }) => (
          <li key={checkId}>
            <div>
              <p>
                <strong>{t('check', { from: format.date(from), to: format.date(to) })}</strong>
              </p>
              <p className="facts">
                {t('made', { at: format.instant(madeAt) })} {t('size', { count: rows })}.{' '}
                {rows > 0 && `${t('left', { left })}.`}
              </p>
              {followUp > 0 && <p className="tag">{t('followUps', { count: followUp })}</p>}
            </div>
            <Link
              className="button secondary"
              to="/personal/$unitId/stickprov/$checkId"
              params={{ unitId, checkId }}
            >
              {t('openCheck', { at: format.instant(madeAt) })}
            </Link>
          </li>
        ))}
      </ul>
      <More list={list} />
    </Page>
  );
}

function MakeCheck({ unitId }: { unitId: string }) {
  const t = useTranslations('staffAccess');
  const today = useToday();
  const navigate = useNavigate();
  const make = useUnitChange(unitId, makeCheck(unitId));
  const [from, setFrom] = useState<string | undefined>(addDays(today, -month));
  const [to, setTo] = useState<string | undefined>(today);
  const [rows, setRows] = useState('10');
  const count = Number(rows);
  const right = from && to && from <= to && to <= today && daysBetween(from, to) <= longest;
  const form = useForm({
    first: 'dagar',
    check: () =>
      [
        !right && { field: 'dagar', text: t('periodInvalid') },
        !(Number.isInteger(count) && count >= 1 && count <= mostRows) && {
          field: 'antal',
          text: t('rowsInvalid'),
        },
      ].filter((fault): fault is Fault => Boolean(fault)),
    send: async () => {
      if (!from || !to) return;
      const { check } = await make.mutateAsync({ from, to, rows: count });
      await navigate({
        to: '/personal/$unitId/stickprov/$checkId',
        params: { unitId, checkId: check.checkId },
      });
    },
    explain: (error) =>
      error instanceof ApiError && error.status === 422
        ? [{ field: 'dagar', text: t('periodInvalid') }]
        : undefined,
  });
  return (
    <section className="card" aria-labelledby="nytt">
      <h2 id="nytt">{t('make')}</h2>
      <Form form={form} submit={t('draw')}>
        <div className="field" id="dagar" tabIndex={-1}>
          <AriaLocale>
            <DayField label={t('from')} day={from} onChange={setFrom} error={form.errorOf('dagar')} />
            <DayField label={t('to')} day={to} onChange={setTo} />
          </AriaLocale>
        </div>
        <TextField
          id="antal"
          inputMode="numeric"
          label={t('rows')}
          hint={t('rowsHint')}
          error={form.errorOf('antal')}
          value={rows}
          onChange={(event) => setRows(event.target.value)}
        />
      </Form>
    </section>
  );
}
