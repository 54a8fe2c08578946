import '~/shared/messages/messages.css';
import { useTranslations } from 'use-intl';
import { Page } from '~/shared/ui/page';
import type { Writing } from './queries';

type Props = {
  clinic: string;
  writing: Writing;
  whose: string | undefined;
  busy: boolean;
  failure: string | undefined;
  onSend: () => void;
  onChange: () => void;
};

/** A moment to look at all of it before it is sent. */
export function CheckMessage({ clinic, writing, whose, busy, failure, onSend, onChange }: Props) {
  const t = useTranslations('message');
  return (
    <Page key="check" title={t('checkTitle')}>
      {failure && (
        <p className="notice danger" role="alert">
          {failure}
        </p>
      )}
      <dl className="checked">
        <dt>{t('clinic')}</dt>
        <dd>{clinic}</dd>
        <dt>{t('subject')}</dt>
        <dd>{writing.subject}</dd>
        <dt>{t('text')}</dt>
        <dd className="message-text">{writing.text}</dd>
        {writing.attachments.length > 0 && (
          <>
            <dt>{t('files')}</dt>
            <dd>{writing.attachments.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
      </dl>
      <div className="actions">
        <button type="button" className="button" disabled={busy} onClick={onSend}>
          {whose ? t('sendFor', { name: whose }) : t('send')}
        </button>
        <button type="button" className="button secondary" onClick={onChange}>
          {t('change')}
        </button>
      </div>
    </Page>
  );
}
