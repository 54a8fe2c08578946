import './messages.css';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { announce } from '~/shared/ui/announcer';
import { type Attached, accepted, most, nameOf } from './messages';

type Props = {
  files: readonly Attached[];
  upload: (file: File) => Promise<{ attachmentId: string }>;
  onChange: (files: Attached[]) => void;
};

/** Files that go with a message; each is uploaded as soon as it is chosen. */
export function FileChooser({ files, upload, onChange }: Props) {
  const t = useTranslations('message');
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const add = async (chosen: File[]) => {
    setFault(undefined);
    setBusy(true);
    const now = [...files];
    for (const file of chosen) {
      const refused = now.length >= most.files ? t('tooMany', { most: most.files }) : await take(file, now);
      if (refused) setFault(refused);
    }
    setBusy(false);
    onChange(now);
  };
  const take = async (file: File, now: Attached[]): Promise<string | undefined> => {
    if (file.size > most.bytes) return t('tooLarge', { name: file.name });
    try {
      const { attachmentId } = await upload(file);
      now.push({ attachmentId, name: nameOf(file) });
      announce(t('attached', { name: file.name }));
      return undefined;
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 0;
      if (status === 413) return t('tooLarge', { name: file.name });
      return status === 415 ? t('wrongKind', { name: file.name }) : t('notUploaded', { name: file.name });
    }
  };
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      <p className="hint" id={`${id}-hint`}>
        {t('attachHint', { most: most.files })}
      </p>
      {fault && (
        <p className="field-error" id={`${id}-fel`} role="alert">
          {fault}
        </p>
      )}
      <input
        id={id}
        type="file"
        multiple
        accept={accepted}
        className="file-input"
        aria-describedby={fault ? `${id}-hint ${id}-fel` : `${id}-hint`}
        disabled={busy || files.length >= most.files}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          add(chosen);
        }}
      />
      {/* Stands in for the browser's own button, whose words are in the browser's language. */}
      <label htmlFor={id} className="button secondary">
        {t('attach')}
      </label>
      {busy && <p role="status">{t('uploading')}</p>}
      <ul className="rows">
        {files.map((file) => (
          <li key={file.attachmentId}>
            <span className="file-name">{file.name}</span>
            <button
              type="button"
              className="button secondary"
              onClick={() => onChange(files.filter(({ attachmentId }) => attachmentId !== file.attachmentId))}
            >
              {t('detach', { name: file.name })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
