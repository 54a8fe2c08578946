import './programs.css';
import { useTranslations } from 'use-intl';

/** How far somebody has come, in words and as a picture of the same. */
export function Progress({ done, steps }: { done: number; steps: number }) {
  const t = useTranslations('programStep');
  return (
    <div className="progress">
      <p>{t('progress', { done, steps })}</p>
      <div className="progress-steps" aria-hidden="true">
        {Array.from({ length: steps }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps never move
          <span key={at} className={at < done ? 'done' : undefined} />
        ))}
      </div>
    </div>
  );
}
