import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorSummary } from '~/shared/forms/error-summary';
import { OneOf } from '~/shared/forms/one-of';
import { TextField } from '~/shared/forms/text-field';
import { Page } from '~/shared/ui/page';
import { PatientStrip, type Subject } from './patient-strip';
import type { NewPassword } from './queries';

export type Destination = Pick<NewPassword, 'channel' | 'to'>;

type Props = {
  patient: Subject;
  before: Destination | undefined;
  /** The server could not use what was given. */
  refused: boolean;
  onBack: () => void;
  onNext: (to: Destination) => void;
};

/** Where the first password goes; never filled in beforehand, since the patient says it here and now. */
export function DestinationForm({ patient, before, refused, onBack, onNext }: Props) {
  const t = useTranslations('staff');
  const [channel, setChannel] = useState(before?.channel ?? 'sms');
  const [to, setTo] = useState(before?.to ?? '');
  const [tries, setTries] = useState(refused ? 1 : 0);
  const mobile = channel === 'sms';
  const empty = to.trim() === '';
  const fault =
    tries > 0 && (refused || empty)
      ? t(empty ? (mobile ? 'mobileEmpty' : 'mailEmpty') : mobile ? 'mobileInvalid' : 'mailInvalid')
      : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (!empty) onNext({ channel, to: to.trim() });
  };
  return (
    <Page title={t('where')}>
      <PatientStrip patient={patient} />
      {fault && <ErrorSummary key={tries} faults={[{ field: 'till', text: fault }]} />}
      <form noValidate onSubmit={submit}>
        <OneOf
          id="kanal"
          legend={t('how')}
          options={['sms', 'email'] as const}
          label={(each) => t(each)}
          chosen={channel}
          onChoose={setChannel}
        />
        <TextField
          id="till"
          type={mobile ? 'tel' : 'email'}
          label={t(mobile ? 'mobile' : 'mail')}
          hint={t('ask')}
          error={fault}
          autoComplete="off"
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <div className="actions">
          <button type="submit" className="button">
            {t('toCheck')}
          </button>
          <button type="button" className="button secondary" onClick={onBack}>
            {t('otherPatient')}
          </button>
        </div>
      </form>
    </Page>
  );
}
