import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { Page } from '~/shared/ui/page';
import { BankIdPanel } from './bankid-panel';
import { ClockPanel } from './clock-panel';
import { PopulationPanel } from './population-panel';
import { ResetPanel } from './reset-panel';
import { useTexts } from './texts';

/** Everything outside the portal, in one place. */
export function ConsolePage() {
  const texts = useTexts();
  const panels: [string, string, ReactNode][] = [
    ['bankid', texts.bankid, <BankIdPanel key="bankid" />],
    ['clock', texts.clock, <ClockPanel key="clock" />],
    ['population', texts.population, <PopulationPanel key="population" />],
    ['reset', texts.reset, <ResetPanel key="reset" />],
  ];
  return (
    <AriaLocale>
      <Page title={texts.title} lead={texts.lead}>
        <Tabs className="tabs">
          <TabList className="tab-list" aria-label={texts.tabs}>
            {panels.map(([id, label]) => (
              <Tab key={id} id={id} className="tab">
                {label}
              </Tab>
            ))}
          </TabList>
          {panels.map(([id, , panel]) => (
            <TabPanel key={id} id={id}>
              {panel}
            </TabPanel>
          ))}
        </Tabs>
      </Page>
    </AriaLocale>
  );
}
