import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '~/shared/ui/page';
import type { EidApp } from './eid-apps';
import { LevelSelect, useLevel } from './level-select';
import { PersonaSelect } from './persona-select';
import { sandbox } from './sandbox-api';
import { fill, useTexts } from './texts';
import { usePersona } from './usePersona';

/** An e-id app on this device; it comes back to the address that the portal gave it. */
export function EidPage({ app }: { app: EidApp }) {
  const texts = useTexts();
  const { number, setNumber } = usePersona();
  const [level, setLevel] = useLevel(app);
  const search = new URLSearchParams(window.location.search);
  const token = search.get(app.token) ?? '';
  const act = useMutation({
    mutationFn: (verb: 'approve' | 'refuse') =>
      sandbox<{ returnUrl?: string | null }>(
        'POST',
        `/${app.path}/${encodeURIComponent(token)}/${verb}`,
        verb === 'approve' ? { personalNumber: number, level } : {},
      ),
    onSuccess: (outcome) => window.location.assign(app.back(search, outcome) ?? '/logga-in'),
  });
  return (
    <Page title={fill(texts.appTitle, 'app', app.name)} lead={fill(texts.appLead, 'app', app.name)}>
      {act.isError && (
        <p className="notice danger" role="alert">
          {texts.appMissing}
        </p>
      )}
      <PersonaSelect label={texts.persona} value={number} onChange={setNumber} />
      <LevelSelect app={app} level={level} onChange={setLevel} />
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

export const appPage = (app: EidApp) => () => <EidPage app={app} />;
