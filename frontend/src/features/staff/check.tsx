import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Page } from '~/shared/ui/page';
import { PatientStrip, type Subject } from './patient-strip';

type Props = {
  title: string;
  patient: Subject;
  children: ReactNode;
  yes: string;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
};

/** One moment to look again at who it is and what happens, before it does. */
export function Check({ title, patient, children, yes, busy, onYes, onNo }: Props) {
  const t = useTranslations('common');
  return (
    <Page title={title}>
      <PatientStrip patient={patient} />
      {children}
      <div className="actions">
        <button type="button" className="button" disabled={busy} onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button secondary" onClick={onNo}>
          {t('cancel')}
        </button>
      </div>
    </Page>
  );
}
