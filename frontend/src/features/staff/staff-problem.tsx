import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { ProblemPage } from '~/shared/access/problem';
import { Refusal } from '~/shared/access/refusal';
import { Page } from '~/shared/ui/page';

type Props = { error: unknown; retry: () => void };

/** What could not be done, and why: a rule for staff in its own words, anything else as everywhere. `retry` leads back to the step. */
export function StaffProblem({ error, retry }: Props) {
  const t = useTranslations('staff');
  if (!(error instanceof ApiError && error.problem.reason))
    return <ProblemPage error={error} retry={retry} />;
  const { rule, reason, roles } = error.problem;
  return (
    <Page title={t('refused')}>
      <Refusal denial={{ rule, reason, roles }} />
      <p>
        <button type="button" className="button secondary" onClick={retry}>
          {t('backToStep')}
        </button>
      </p>
    </Page>
  );
}
