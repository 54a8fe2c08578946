import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PatientClinic } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';

type Props = {
  clinic: PatientClinic;
  whose: string | undefined;
  onKeep: () => void;
  onRemove: (clinicId: string, name: string) => void;
};

/** How a clinic of one's own stands: since when, whether it has opened to somebody with protected identity, and a way to take it away. */
export function Standing({ clinic, whose, onKeep, onRemove }: Props) {
  const t = useTranslations('clinics');
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const added = format.date(dayOf(clinic.addedAt));
  const keep = () => {
    setAsking(false);
    onKeep();
  };
  return (
    <>
      {clinic.approval === 'WAITING' ? (
        <>
          <p>
            <strong>{t('waiting', { date: added })}</strong>
          </p>
          <p>{t('waitingMeans')}</p>
        </>
      ) : (
        <p className="facts">{t('since', { date: added })}</p>
      )}
      {clinic.approval === 'APPROVED' && <p className="answer yes">{t('approved')}</p>}
      {asking ? (
        <Sure clinic={clinic} onYes={() => onRemove(clinic.clinicId, clinic.name)} onNo={keep} />
      ) : (
        <p>
          <button type="button" className="button secondary" onClick={() => setAsking(true)}>
            {whose
              ? t('removeFor', { clinic: clinic.name, name: whose })
              : t('remove', { clinic: clinic.name })}
          </button>
        </p>
      )}
    </>
  );
}

function Sure({ clinic, onYes, onNo }: { clinic: PatientClinic; onYes: () => void; onNo: () => void }) {
  const t = useTranslations('clinics');
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div>
      <p ref={question} tabIndex={-1}>
        <strong>{t('sure', { clinic: clinic.name })}</strong>{' '}
        {clinic.approval === 'NOT_NEEDED' ? t('removeMeans') : t('removeMeansProtected')}
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={onYes}>
          {t('removeYes')}
        </button>
        <button type="button" className="button secondary" onClick={onNo}>
          {t('removeNo')}
        </button>
      </div>
    </div>
  );
}
