import { useTranslations } from 'use-intl';
import { Page } from '~/shared/ui/page';
import { apps } from './apps';
import type { Ending } from './collect';
import type { Provider } from './useEid';

type Props = { ending: Ending; provider: Provider; again?: () => void; other: () => void };

/** Why it came to nothing, and the ways on. */
export function EidFailed({ ending, provider, again, other }: Props) {
  const t = useTranslations('eid');
  return (
    <Page title={t('failedTitle')} lead={t(`hints.${ending}`, { app: apps[provider] })}>
      <div className="actions">
        {again && (
          <button type="button" className="button" onClick={again}>
            {t('restart')}
          </button>
        )}
        <button type="button" className={again ? 'button secondary' : 'button'} onClick={other}>
          {t('otherWay')}
        </button>
      </div>
    </Page>
  );
}
