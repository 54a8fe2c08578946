import { useTranslations } from 'use-intl';

/** Grey lines in the place of what is on its way; they show after 300 ms, so that a quick answer does not flicker. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const t = useTranslations('common');
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
