import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { JournalItem } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { Page } from '~/shared/ui/page';

type Props = {
  patientId: string;
  item: Pick<JournalItem, 'title' | 'occurredAt' | 'unit'>;
  onRead: () => void;
};

/** A moment's pause before a new result: nothing of the answer shows until the person says yes. */
export function Pause({ patientId, item, onRead }: Props) {
  const t = useTranslations('journal');
  const format = useFormat();
  return (
    <Page title={t('pauseTitle')}>
      <p className="facts">
        {item.title} · {format.instant(item.occurredAt)} · {item.unit.name}
      </p>
      <p>{t('pause')}</p>
      <p>{t('ask')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onRead}>
          {t('pauseYes')}
        </button>
        <Link
          className="button secondary"
          to="/person/$patientId/journal"
          params={{ patientId }}
          search={(filters) => filters}
        >
          {t('pauseNo')}
        </Link>
      </div>
    </Page>
  );
}
