import { Link, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '~/shared/format/useFormat';
import { TextField } from '~/shared/forms/text-field';
import { FileChooser } from '~/shared/messages/file-chooser';
import { most } from '~/shared/messages/messages';
import { uploadFile, type Writing } from './queries';
import type { useDraft } from './useDraft';

type Props = {
  patientId: string;
  writing: Writing;
  onChange: (writing: Writing) => void;
  error: string | undefined;
};

/** The text of a message and its files. */
export function Composer({ patientId, writing, onChange, error }: Props) {
  const t = useTranslations('message');
  return (
    <>
      <TextField
        id="text"
        rows={6}
        label={t('text')}
        hint={t('textHint')}
        error={error}
        maxLength={most.text}
        value={writing.text}
        onChange={(event) => onChange({ ...writing, text: event.target.value })}
      />
      <FileChooser
        files={writing.attachments}
        upload={uploadFile(patientId)}
        onChange={(attachments) => onChange({ ...writing, attachments })}
      />
    </>
  );
}

/** Whether what is written is kept. */
export function Saved({ draft: { savedAt, failed } }: { draft: ReturnType<typeof useDraft> }) {
  const t = useTranslations('message');
  const format = useFormat();
  const href = useLocation({ select: (location) => location.href });
  if (failed === 'signedOut')
    return (
      <p className="notice danger" role="alert">
        {t('signedOut')}{' '}
        <Link to="/logga-in" search={{ to: href }}>
          {t('signInAgain')}
        </Link>
      </p>
    );
  return (
    <p className="small-print" aria-live="off">
      {failed ? t('notSaved') : savedAt ? t('saved', { time: format.clock(savedAt) }) : '\u00a0'}
    </p>
  );
}
