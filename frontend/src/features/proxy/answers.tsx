import { useTranslations } from 'use-intl';
import type { AccessExplanation } from '~/api/types';
import { ApplyLink } from '~/shared/access/apply-link';
import { usePermitWords } from '~/shared/access/permit-words';
import { ScopeParts } from '~/shared/access/scope-parts';
import { useFormat } from '~/shared/format/useFormat';
import { Skeleton } from '~/shared/ui/skeleton';
import { type AnswerGroup, groupAnswers } from './group-answers';

/** The answers of a day: what one can and cannot, each with why, since and until. */
export function Answers({ answers }: { answers: AccessExplanation[] | undefined }) {
  const t = useTranslations('access');
  if (!answers) return <Skeleton lines={6} />;
  const groups = groupAnswers(answers);
  const can = groups.filter(({ answer }) => answer.decision === 'PERMIT');
  const cannot = groups.filter(({ answer }) => answer.decision === 'DENY');
  return (
    <div className="answers">
      <h3 className="answer yes">{t('canGroup')}</h3>
      {can.length === 0 && <p>{t('nothing')}</p>}
      {can.map((group) => (
        <Group key={group.actions[0]} group={group} />
      ))}
      <h3 className="answer no">{t('cannotGroup')}</h3>
      {cannot.length === 0 && <p>{t('nothing')}</p>}
      {cannot.map((group) => (
        <Group key={group.actions[0]} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { actions, answer } }: { group: AnswerGroup }) {
  const t = useTranslations();
  const permitWords = usePermitWords();
  const source = useSourceWords();
  const permit = answer.decision === 'PERMIT';
  return (
    <div className="card">
      <ul className="bullets">
        {actions.map((action) => (
          <li key={action}>{t(`actions.${action}`)}</li>
        ))}
      </ul>
      <p>{permit ? permitWords(answer.rule) : t(`reasons.${answer.reason ?? 'NO_RULE'}.why`)}</p>
      {permit && <Scope scope={answer.scope} />}
      <When answer={answer} />
      <Turns answer={answer} />
      <p className="small-print">
        {t('common.rule', { rule: answer.rule })}. {t('access.source', { source: source(answer.source) })}
      </p>
    </div>
  );
}

const sources = {
  "Vårdombud's own rule": 'own',
  'Patient Data Act (2008:355) and HSLF-FS 2016:40': 'law',
  "Inera's handbooks": 'inera',
  '1177.se, Gör ditt barns vårdärenden via nätet (earlier edition)': 'earlier',
} as const;

/** The title of a source in the language of the page; one that is not known here is shown as it came. */
function useSourceWords() {
  const t = useTranslations('access.sources');
  return (title: string): string => {
    const known = sources[title as keyof typeof sources];
    return known ? t(known) : title;
  };
}

function Scope({ scope }: Pick<AccessExplanation, 'scope'>) {
  const t = useTranslations();
  switch (scope?.kind) {
    case 'EVERYTHING_NOT_HIDDEN':
      return <p>{t('access.scopeNotHidden')}</p>;
    case 'PARTS':
      return (
        <>
          <p>{t('access.scopeParts')}</p>
          <ScopeParts scope={scope} />
        </>
      );
    default:
      return null;
  }
}

function When({ answer }: { answer: AccessExplanation }) {
  const t = useTranslations('access');
  const format = useFormat();
  const end =
    answer.decision === 'PERMIT'
      ? answer.until
        ? t('until', { date: format.lastDay(answer.until) })
        : t('forever')
      : answer.opensOn
        ? t('opens', { date: format.date(answer.opensOn) })
        : t('neverOpens');
  return (
    <p className="facts">
      {[answer.since && t('since', { date: format.date(answer.since) }), end].filter(Boolean).join(' · ')}
    </p>
  );
}

/** What would turn the answer, besides the date. */
function Turns({ answer: { decision, turnedBy } }: { answer: AccessExplanation }) {
  const t = useTranslations('access');
  if (turnedBy.length === 0) return null;
  return (
    <>
      <p>{decision === 'PERMIT' ? t('turnsPermit') : t('turnsDeny')}</p>
      <ul className="bullets">
        {turnedBy.map((point) => (
          <li key={point}>{t(`turns.${point}`)}</li>
        ))}
      </ul>
      {decision === 'DENY' && turnedBy.includes('JOURNAL_EXCEPTION') && <ApplyLink />}
    </>
  );
}
