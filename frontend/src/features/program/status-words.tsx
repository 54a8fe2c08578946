import { useTranslations } from 'use-intl';
import type { GivenProgram } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useDoer } from '~/shared/patients/done-by';

/** How a programme came to its end, and why. */
export function StatusWords({ program }: { program: GivenProgram }) {
  const t = useTranslations('program');
  const format = useFormat();
  const doer = useDoer();
  const { status, closedAt, closedBy, reason } = program;
  const date = closedAt ? format.date(dayOf(closedAt)) : '';
  return (
    <div className="status">
      <p>
        <strong>{t(`status.${status}`, { date, doer: closedBy ? doer(closedBy) : '' })}</strong>
      </p>
      {reason && <p className="said">{reason}</p>}
    </div>
  );
}
