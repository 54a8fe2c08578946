import './messages.css';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Attachment, Message } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { isFromClinic } from './messages';

type Props = {
  message: Message;
  /** The address of an attached file. */
  fileHref: (attachmentId: string) => string;
  clinic: string;
  mark?: ReactNode;
};

/** One message: from whom, when, what, and its files. */
export function MessageCard({ message, fileHref, clinic, mark }: Props) {
  const t = useTranslations('message');
  const format = useFormat();
  const { by, sentAt, text, attachments } = message;
  const from = isFromClinic(message) ? clinic : t(`by.${by.who}`, { name: by.name ?? t('noName') });
  return (
    <li className={isFromClinic(message) ? 'message from-clinic' : 'message'}>
      <p className="message-from">
        <strong>{from}</strong> <time dateTime={sentAt}>{format.instant(sentAt)}</time>
        {mark}
      </p>
      <p className="message-text">{text}</p>
      {attachments.length > 0 && (
        <ul className="files" aria-label={t('files')}>
          {attachments.map((file) => (
            <li key={file.attachmentId}>
              <a href={fileHref(file.attachmentId)} download={file.name}>
                {file.name}
              </a>{' '}
              <Size file={file} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const kB = 1024;

function Size({ file: { size } }: { file: Pick<Attachment, 'size'> }) {
  const t = useTranslations('message');
  return (
    <span className="small-print">
      {size < kB * kB
        ? t('kB', { size: Math.ceil(size / kB) })
        : t('MB', { size: Math.ceil(size / kB / kB) })}
    </span>
  );
}
