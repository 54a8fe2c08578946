import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '~/shared/ui/page';
import { PersonaSelect } from './persona-select';
import { type Outcome, sandbox } from './sandbox-api';
import { useTexts } from './texts';
import { usePersona } from './usePersona';

/** The BankID app on this device; it comes back to the address that the portal gave it. */
export function BankIdPage() {
  const texts = useTexts();
  const { number, setNumber } = usePersona();
  const token = new URLSearchParams(window.location.search).get('autostarttoken') ?? '';
  const act = useMutation({
    mutationFn: (verb: 'approve' | 'refuse') =>
      sandbox<Outcome>(
        'POST',
        `/bankid/${encodeURIComponent(token)}/${verb}`,
        verb === 'approve' ? { personalNumber: number } : {},
      ),
    onSuccess: ({ returnUrl }) => window.location.assign(returnUrl ?? '/logga-in'),
  });
  return (
    <Page title={texts.appTitle} lead={texts.appLead}>
      {act.isError && (
        <p className="notice danger" role="alert">
          {texts.appMissing}
        </p>
      )}
      <PersonaSelect label={texts.persona} value={number} onChange={setNumber} />
      <div className="actions">
        <button type="button" className="button" onClick={() => act.mutate('approve')}>
          {texts.approve}
        </button>
        <button type="button" className="button secondary" onClick={() => act.mutate('refuse')}>
          {texts.refuse}
        </button>
      </div>
      <p>
        <Link className="onward" to="/logga-in">
          {texts.backToPortal}
        </Link>
      </p>
    </Page>
  );
}
