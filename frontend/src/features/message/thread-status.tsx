import { useTranslations } from 'use-intl';
import type { Thread } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';

/** Whose turn it is, in words, and by when. */
export function ThreadStatus({ thread: { state, expectedBy } }: { thread: Thread }) {
  const t = useTranslations('message');
  const format = useFormat();
  return (
    <p>
      <strong>{t(`state.${state}`)}</strong>{' '}
      {state === 'WAITING' && expectedBy && t('expectedBy', { date: format.date(expectedBy) })}
    </p>
  );
}
