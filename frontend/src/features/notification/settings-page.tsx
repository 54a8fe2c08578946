import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { Channel, NotificationSettings } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { CodeForm } from '~/shared/forms/code-form';
import { Form, useForm } from '~/shared/forms/form';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { ChannelFields, type Choice, changeOf, choiceOf } from './channel-fields';
import { giveCode, saveSettings, settingsQuery } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/aviseringar');
const channels = ['email', 'sms'] as const satisfies readonly Channel[];

/** How one wants to be told that something has happened to one person (S12). */
export function NotificationSettingsPage() {
  const { patientId } = route.useParams();
  const settings = useQuery(settingsQuery(patientId));
  const patient = usePatient();
  const name = usePersonName();
  if (settings.isError && !settings.data)
    return <ProblemPage error={settings.error} retry={() => settings.refetch()} />;
  if (!settings.data) return <Skeleton lines={6} />;
  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  return <Steps patientId={patientId} settings={settings.data} whose={whose} />;
}

type Props = { patientId: string; settings: NotificationSettings; whose: string | undefined };

function Steps({ patientId, settings, whose }: Props) {
  const t = useTranslations('notification');
  const client = useQueryClient();
  const [asked, setAsked] = useState<Channel>();
  const [saved, setSaved] = useState(false);
  const hold = (changed: NotificationSettings) => {
    client.setQueryData(settingsQuery(patientId).queryKey, changed);
    setAsked(channels.find((channel) => changed[channel].pending));
    setSaved(true);
    announce(t('saved'));
  };
  const pending = asked && settings[asked].pending;
  if (pending)
    return (
      <Page key={pending.challengeId} title={t('codeTitle')} lead={t('codeLead', { value: pending.value })}>
        <CodeForm
          give={async (code) => hold(await giveCode(patientId, pending.challengeId, code))}
          onOver={() => {
            setAsked(undefined);
            client.invalidateQueries(settingsQuery(patientId));
          }}
          submit={t('save')}
        />
        <p>
          <button type="button" className="button secondary" onClick={() => setAsked(undefined)}>
            {t('later')}
          </button>
        </p>
      </Page>
    );
  return (
    <Page
      key="choose"
      title={whose ? t('titleFor', { name: whose }) : t('title')}
      lead={whose ? t('leadFor', { name: whose }) : t('lead')}
    >
      {saved && (
        <p className="notice" role="status">
          {t('saved')}
        </p>
      )}
      <Choose
        key={JSON.stringify(settings)}
        patientId={patientId}
        settings={settings}
        whose={whose}
        onSaved={hold}
        onCode={setAsked}
      />
    </Page>
  );
}

type ChooseProps = Props & {
  onSaved: (settings: NotificationSettings) => void;
  onCode: (channel: Channel) => void;
};

function Choose({ patientId, settings, whose, onSaved, onCode }: ChooseProps) {
  const t = useTranslations('notification');
  const [choices, setChoices] = useState<Record<Channel, Choice>>({
    email: choiceOf(settings.email),
    sms: choiceOf(settings.sms),
  });
  const form = useForm({
    first: 'email-pa',
    check: () =>
      channels
        .filter((channel) => {
          const { on, other, to } = choices[channel];
          return on && (other ? to.trim() === '' : !settings[channel].own);
        })
        .map((channel) => ({ field: fieldOf(channel, choices), text: t(`needsWhere.${channel}`) })),
    send: async () =>
      onSaved(await saveSettings(patientId, { email: changeOf(choices.email), sms: changeOf(choices.sms) })),
    explain: (error) =>
      error instanceof ApiError && error.status === 422
        ? channels
            .filter((channel) => error.problem.violations?.some(({ field }) => field.startsWith(channel)))
            .map((channel) => ({ field: fieldOf(channel, choices), text: t(`invalid.${channel}`) }))
        : undefined,
  });
  return (
    <Form form={form} submit={t('save')}>
      {channels.map((channel) => (
        <ChannelFields
          key={channel}
          channel={channel}
          held={settings[channel]}
          choice={choices[channel]}
          named={whose !== undefined}
          error={form.errorOf(fieldOf(channel, choices))}
          onChange={(choice) => setChoices({ ...choices, [channel]: choice })}
          onCode={() => onCode(channel)}
        />
      ))}
    </Form>
  );
}

const fieldOf = (channel: Channel, choices: Record<Channel, Choice>) =>
  choices[channel].other ? `${channel}-till` : `${channel}-pa`;
