import { useTranslations } from 'use-intl';
import type { StaffAct } from '~/api/types';
import { useActWords } from '~/shared/accesslog/useActWords';
import { useFormat } from '~/shared/format/useFormat';

/** What somebody on the unit's staff did: by name, which patients do not see. */
export function StaffActFacts({ act }: { act: StaffAct }) {
  const t = useTranslations('staffAccess');
  const roles = useTranslations('logRoles');
  const words = useActWords();
  const format = useFormat();
  const { staffName, role, at, permitted } = act;
  const known = (['OPERATIONS_MANAGER', 'PHYSICIAN', 'CARE_STAFF'] as const).find((each) => each === role);
  const name = staffName ?? t('unknown');
  return (
    <>
      <p>
        <strong>{words(act)}</strong>
      </p>
      <p className="facts">{known ? t('who', { name, role: roles(known) }) : name}</p>
      <p className="facts">{format.instant(at)}</p>
      {!permitted && <p className="tag">{t('refusedAct')}</p>}
    </>
  );
}
