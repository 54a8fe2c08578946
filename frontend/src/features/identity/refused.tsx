import { useTranslations } from 'use-intl';
import type { Problem } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { Page } from '~/shared/ui/page';

/** Who may not sign in is told why, when it changes and what to do; the e-identification itself went well. */
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
