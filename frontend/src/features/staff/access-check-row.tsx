import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AccessCheckRow, JudgeAccess } from '~/api/types';
import { useActWords } from '~/shared/accesslog/useActWords';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { judge } from './access-queries';
import { PatientFacts } from './patient-strip';
import { useUnitChange } from './queries';
import { StaffActFacts } from './staff-act';

type Props = { unitId: string; checkId: string; row: AccessCheckRow };

/** One row of a sample: whom it is about, what was done, why it stands out, and what the operations manager thinks. */
export function AccessCheckRowItem({ unitId, checkId, row }: Props) {
  const t = useTranslations('staffAccess');
  const name = usePersonName();
  const words = useActWords();
  const save = useUnitChange(unitId, judge(unitId, checkId));
  const [writing, setWriting] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const { patient, act, flags, verdict, note } = row;
  const about = { what: words(act), name: patient ? name(patient) : t('somebody') };
  const send = async (judgement: JudgeAccess) => {
    await save.mutateAsync({ entryId: act.entryId, ...judgement });
    setWriting(false);
    announce(t('saved'));
    whole.current?.focus();
  };
  return (
    <li>
      {/* Takes focus when what was pressed goes. */}
      <div ref={whole} tabIndex={-1}>
        {patient ? <PatientFacts patient={patient} /> : <p>{t('notShown')}</p>}
        <StaffActFacts act={act} />
        {flags.map((flag) => (
          <p className="tag" key={flag}>
            {t(`flags.${flag}`)}
          </p>
        ))}
        {verdict && <p>{t('judged', { verdict: t(`verdicts.${verdict}`) })}</p>}
        {note && <p className="said">{note}</p>}
        {save.isError && <p role="alert">{t('failed')}</p>}
        {writing && (
          <FollowUp
            id={act.entryId}
            first={note ?? ''}
            onSend={send}
            onCancel={() => {
              setWriting(false);
              whole.current?.focus();
            }}
          />
        )}
      </div>
      {!writing && (
        <div className="actions">
          {verdict !== 'FINE' && (
            <button
              type="button"
              className="button secondary"
              aria-label={t('fine', about)}
              disabled={save.isPending}
              onClick={() => send({ verdict: 'FINE' }).catch(() => undefined)}
            >
              {t('verdicts.FINE')}
            </button>
          )}
          <button
            type="button"
            className="button secondary"
            aria-label={t('followUp', about)}
            disabled={save.isPending}
            onClick={() => setWriting(true)}
          >
            {t('verdicts.FOLLOW_UP')}
          </button>
        </div>
      )}
    </li>
  );
}

type FollowUpProps = {
  id: string;
  first: string;
  onSend: (judgement: JudgeAccess) => Promise<void>;
  onCancel: () => void;
};

function FollowUp({ id, first, onSend, onCancel }: FollowUpProps) {
  const t = useTranslations('staffAccess');
  const [note, setNote] = useState(first);
  const field = `folj-${id}`;
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  const form = useForm({
    first: field,
    check: () => (note.trim().length < 5 ? [{ field, text: t('noteShort') }] : []),
    send: () => onSend({ verdict: 'FOLLOW_UP', note: note.trim() }),
    explain: () => undefined,
  });
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <button type="button" className="button secondary" onClick={onCancel}>
          {t('cancel')}
        </button>
      }
    >
      <TextField
        id={field}
        rows={3}
        label={t('note')}
        error={form.errorOf(field)}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </Form>
  );
}
