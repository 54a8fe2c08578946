import { useTranslations } from 'use-intl';
import type { AccessLogEntry } from '~/api/types';
import { things, told } from './told';

type Act = Pick<AccessLogEntry, 'operation' | 'permitted'> & Partial<Pick<AccessLogEntry, 'action' | 'act'>>;

/** What somebody did, in words; of what was refused, what they tried to reach. */
export function useActWords() {
  const t = useTranslations('logWords');
  return ({ operation, action, act, permitted }: Act): string => {
    const known = things.find((each) => each === action);
    const thing = known ? t(`things.${known}`) : t('somethingElse');
    if (!permitted) return t('tried', { thing });
    const own = told.find((each) => each === operation);
    if (own) return t(`did.${own}`);
    return act === 'CHANGE' ? t('changed', { thing }) : t('saw', { thing });
  };
}
