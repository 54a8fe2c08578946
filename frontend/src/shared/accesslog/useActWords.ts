import { useTranslations } from 'use-intl';
import type { AccessLogEntry } from '~/api/types';
import { things, told } from './told';

type Act = Pick<AccessLogEntry, 'operation' | 'permitted'> &
  Partial<Pick<AccessLogEntry, 'action' | 'act' | 'justEnded'>>;

/** What somebody did, in words; of what was refused, what they did not get to. */
export function useActWords() {
  const t = useTranslations('logWords');
  return ({ operation, action, act, permitted, justEnded }: Act): string => {
    const known = things.find((each) => each === action);
    const thing = known ? t(`things.${known}`) : t('somethingElse');
    if (justEnded) return t('justEnded');
    if (!permitted) return t(act === 'CHANGE' ? 'stoppedChanging' : 'stopped', { thing });
    const own = told.find((each) => each === operation);
    if (own) return t(`did.${own}`);
    return act === 'CHANGE' ? t('changed', { thing }) : t('saw', { thing });
  };
}
