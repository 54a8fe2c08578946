import type { ReactNode } from 'react';
import { Page } from '~/shared/ui/page';
import { ClockPanel } from './clock-panel';
import { bankId, freja } from './eid-apps';
import { EidPanel } from './eid-panel';
import { InboxPanel } from './inbox-panel';
import { LettersPanel } from './letters-panel';
import { PasswordsPanel } from './passwords-panel';
import { PopulationPanel } from './population-panel';
import { ResetPanel } from './reset-panel';
import { mailQuery, smsQuery } from './sandbox-api';
import { useTexts } from './texts';

type Part = { id: string; title: string; panel: ReactNode };

/** Everything outside the portal, on one page, so that an order and the message it causes are seen together. */
export function ConsolePage() {
  const texts = useTexts();
  const parts: Part[] = [
    { id: 'bankid', title: texts.bankid, panel: <EidPanel app={bankId} /> },
    { id: 'freja', title: texts.freja, panel: <EidPanel app={freja} /> },
    { id: 'klockan', title: texts.clock, panel: <ClockPanel /> },
    {
      id: 'sms',
      title: texts.sms,
      panel: <InboxPanel query={smsQuery} none={texts.noSms} noneHow={texts.noSmsHow} />,
    },
    {
      id: 'e-post',
      title: texts.mail,
      panel: <InboxPanel query={mailQuery} none={texts.noMail} noneHow={texts.noMailHow} />,
    },
    { id: 'brev', title: texts.letters, panel: <LettersPanel /> },
    { id: 'losenord', title: texts.passwords, panel: <PasswordsPanel /> },
    { id: 'folkbokforingen', title: texts.population, panel: <PopulationPanel /> },
    { id: 'borja-om', title: texts.reset, panel: <ResetPanel /> },
  ];
  return (
    <Page title={texts.title} lead={texts.lead}>
      <nav className="jumps" id="delar" tabIndex={-1} aria-label={texts.parts}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, panel }) => (
        <section key={id} id={id} tabIndex={-1} className="part" aria-labelledby={`${id}-rubrik`}>
          <h2 id={`${id}-rubrik`}>{title}</h2>
          {panel}
          <p>
            <a className="to-top" href="#delar">
              {texts.toTop}
            </a>
          </p>
        </section>
      ))}
    </Page>
  );
}
