import { useTranslations } from 'use-intl';
import type { EidHint, Problem } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { Page } from '~/shared/ui/page';

type FailedProps = { hint: EidHint; again?: () => void; other: () => void };

export function SignInFailed({ hint, again, other }: FailedProps) {
  const t = useTranslations();
  return (
    <Page title={t('signIn.failedTitle')} lead={t(`hints.${hint}`)}>
      <div className="actions">
        {again && (
          <button type="button" className="button" onClick={again}>
            {t('signIn.restart')}
          </button>
        )}
        <button type="button" className={again ? 'button secondary' : 'button'} onClick={other}>
          {t('signIn.otherWay')}
        </button>
      </div>
    </Page>
  );
}

/** Who may not sign in is told why, when it changes and what to do; BankID itself went well. */
export function SignInRefused({ problem, back }: { problem: Partial<Problem>; back: () => void }) {
  const t = useTranslations();
  const format = useFormat();
  const reason = problem.reason ?? 'NO_RULE';
  return (
    <Page title={t('signIn.refusedTitle')} lead={t(`reasons.${reason}.why`)}>
      {problem.opensOn && <p>{t('signIn.refusedOpens', { date: format.date(problem.opensOn) })}</p>}
      <h2>{t('refusal.now')}</h2>
      <p>{t(`reasons.${reason}.now`)}</p>
      <p>
        <button type="button" className="button secondary" onClick={back}>
          {t('common.back')}
        </button>
      </p>
      {problem.rule && <p className="small-print">{t('common.rule', { rule: problem.rule })}</p>}
    </Page>
  );
}
