import { useTranslations } from 'use-intl';
import type { HandoverChange } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';

type Props = { changes: HandoverChange[]; whose: string | undefined };

/** What a guardian no longer can, what the young person can from then on, and what they can later. */
export function Changes({ changes, whose }: Props) {
  const t = useTranslations('handover');
  const format = useFormat();
  const name = whose ?? '';
  const ends = changes.filter(({ guardianBefore, guardianAfter }) => guardianBefore && !guardianAfter);
  const begins = changes.filter(({ youngPerson }) => youngPerson);
  const later = changes.filter(({ youngPerson, youngPersonFrom }) => !youngPerson && youngPersonFrom);
  return (
    <>
      <Actions id="kan" title={whose ? t('begins', { name }) : t('beginsSelf')} changes={begins} />
      {later.length > 0 && (
        <Actions
          id="senare"
          title={whose ? t('later', { name }) : t('laterSelf')}
          changes={later}
          when={({ youngPersonFrom }) =>
            youngPersonFrom ? t('from', { date: format.date(youngPersonFrom) }) : undefined
          }
        />
      )}
      <Actions id="slutar" title={whose ? t('ends') : t('endsSelf')} changes={ends} />
    </>
  );
}

type ActionsProps = {
  id: string;
  title: string;
  changes: HandoverChange[];
  when?: (change: HandoverChange) => string | undefined;
};

function Actions({ id, title, changes, when }: ActionsProps) {
  const t = useTranslations('actions');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="bullets">
        {changes.map((change) => (
          <li key={change.action}>{[t(change.action), when?.(change)].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
    </section>
  );
}
