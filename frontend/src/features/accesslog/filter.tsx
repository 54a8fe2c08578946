import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AccessLogKind, AccessLogWho } from '~/api/types';
import { OneOf } from '~/shared/forms/one-of';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import type { Shown } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/logg');
const everything = 'ALL';
const others = 'OTHERS';
const who = [others, everything, 'STAFF', 'GUARDIAN', 'DELEGATE', 'PATIENT', 'OTHER'] satisfies (
  | AccessLogWho
  | typeof others
  | typeof everything
)[];
const kinds = [everything, 'JOURNAL', 'ERRANDS', 'RIGHTS'] satisfies (AccessLogKind | typeof everything)[];

/** What to show. The choices stand in the address, so that a page can be kept and gone back to. */
export function Filter({ shown, chosen }: { shown: Shown; chosen: number }) {
  const t = useTranslations('accessLog');
  const navigate = route.useNavigate();
  const [{ vem, vad, fran, till }, setWanted] = useState(shown);
  const choose = (change: Shown) => setWanted((now) => ({ ...now, ...change }));
  const backwards = Boolean(fran && till && till < fran);
  const show = (event: FormEvent) => {
    event.preventDefault();
    if (!backwards)
      navigate({
        search: { ...(vem && { vem }), ...(vad && { vad }), ...(fran && { fran }), ...(till && { till }) },
        resetScroll: false,
      });
  };
  return (
    <details className="filter" open={chosen > 0}>
      <summary>{chosen > 0 ? t('filterActive', { count: chosen }) : t('filter')}</summary>
      <form className="filter-body" onSubmit={show}>
        <OneOf
          id="vem"
          legend={t('whoLegend')}
          options={who}
          label={(each) => t(`who.${each}`)}
          chosen={vem ?? others}
          onChoose={(each) => choose({ vem: each === others ? undefined : each })}
        />
        <OneOf
          id="vad"
          legend={t('whatLegend')}
          options={kinds}
          label={(each) => (each === everything ? t('all') : t(`kinds.${each}`))}
          chosen={vad ?? everything}
          onChoose={(each) => choose({ vad: each === everything ? undefined : each })}
        />
        <div className="days">
          <AriaLocale>
            <DayField label={t('from')} day={fran} onChange={(day) => choose({ fran: day })} />
            <DayField
              label={t('to')}
              day={till}
              onChange={(day) => choose({ till: day })}
              error={backwards ? t('backwards') : undefined}
            />
          </AriaLocale>
        </div>
        <div className="actions">
          <button type="submit" className="button">
            {t('show')}
          </button>
          {chosen > 0 && (
            <button
              type="button"
              className="button secondary"
              onClick={() => navigate({ search: {}, resetScroll: false })}
            >
              {t('clear')}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
