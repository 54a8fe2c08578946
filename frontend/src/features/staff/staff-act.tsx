import { useTranslations } from 'use-intl';
import type { StaffAct } from '~/api/types';
import { useActWords } from '~/shared/accesslog/useActWords';
import { useFormat } from '~/shared/format/useFormat';

/** Who on the unit's staff did it, by name and role. */
export function useStaffWho() {
  const t = useTranslations('staffAccess');
  const roles = useTranslations('logRoles');
  return ({ staffName, role }: Pick<StaffAct, 'staffName' | 'role'>): string => {
    const known = (['OPERATIONS_MANAGER', 'PHYSICIAN', 'CARE_STAFF'] as const).find((each) => each === role);
    const name = staffName ?? t('unknown');
    return known ? t('who', { name, role: roles(known) }) : name;
  };
}

/** What somebody on the unit's staff did: by name, which patients do not see. */
export function StaffActFacts({ act }: { act: StaffAct }) {
  const t = useTranslations('staffAccess');
  const who = useStaffWho();
  const words = useActWords();
  const format = useFormat();
  return (
    <>
      <p>
        <strong>{words(act)}</strong>
      </p>
      <p className="facts">{who(act)}</p>
      <p className="facts">{format.instant(act.at)}</p>
      {!act.permitted && <p className="tag">{t('refusedAct')}</p>}
    </>
  );
}
