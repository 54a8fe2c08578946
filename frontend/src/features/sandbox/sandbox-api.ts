import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { EidApp } from './eid-apps';

/** The sandbox's HTTP addresses are not part of the contract; their shapes are written here. */
export type ClockView = { instant: string; moved: boolean; frozen: boolean };
export type Persona = {
  patientId: string;
  personalNumber: string;
  name: string | null;
  birthDate: string;
  guardians: string[];
  registered: boolean;
  deceased: boolean;
  /** A stable key, a colon, and who it is in plain words. */
  note: string;
  address?: Address;
  formerNumbers: string[];
  confidentialityMarking: boolean;
  protectedRegistration: boolean;
  custody: Custody[];
};
export type Address = { careOf: string | null; street: string; postalCode: string; city: string };
export type Custody = { guardian: string; from: string; to: string | null };

export type PersonaChange = Partial<
  Omit<Persona, 'patientId' | 'note' | 'formerNumbers' | 'name' | 'address'> & {
    name: string;
    address: Address;
  }
>;
export const keyOf = ({ note }: Persona) => note.split(':', 1)[0];
export type KnownPassword = { persona: string; password: string; to: string };
/** A text message, or a mail, which has a subject. */
type Sent = { to: string; subject?: string; text: string; sentAt: string };
/** With the number it has among all, the oldest being the first. */
export type SentMessage = Sent & { nth: number };
/** What is in it shows when it has arrived. */
export type Letter = {
  id: string;
  to: string;
  postedAt: string;
  arrivesAt: string;
  arrived: boolean;
  title?: string;
  text?: string;
};
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export async function sandbox<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/sandbox${path}`, {
    method,
    headers: {
      Accept: 'application/json',
      'X-Requested-With': 'vardombud',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`sandbox answered ${response.status}`);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

const everySecond = 1_000;

export const ordersQuery = ({ path, read }: EidApp) =>
  queryOptions({
    queryKey: ['sandbox', 'orders', path],
    queryFn: async () => (await sandbox<never[]>('GET', `/${path}`)).map(read),
    refetchInterval: everySecond,
  });

export const clockQuery = queryOptions({
  queryKey: ['sandbox', 'clock'],
  queryFn: () => sandbox<ClockView>('GET', '/clock'),
  refetchInterval: 5 * everySecond,
});

/** Who has children comes first: that is whom one most often wants to be. */
function guardiansFirst(people: Persona[]): Persona[] {
  const guardians = new Set(people.flatMap((one) => one.guardians));
  const order = (one: Persona) => (guardians.has(one.personalNumber) ? 0 : 1);
  return people.toSorted((a, b) => order(a) - order(b));
}

export const populationQuery = queryOptions({
  queryKey: ['sandbox', 'population'],
  queryFn: () => sandbox<Persona[]>('GET', '/population'),
  staleTime: 60_000,
  select: guardiansFirst,
});

const inbox = (path: 'sms' | 'mail') =>
  queryOptions({
    queryKey: ['sandbox', path],
    queryFn: async (): Promise<SentMessage[]> =>
      (await sandbox<Sent[]>('GET', `/${path}`)).map((sent, at, all) => ({ ...sent, nth: all.length - at })),
    refetchInterval: 2 * everySecond,
  });
export const smsQuery = inbox('sms');
export const mailQuery = inbox('mail');

/** To one person, or to everybody. */
export const lettersQuery = (personalNumber: string) =>
  queryOptions({
    queryKey: ['sandbox', 'letters', personalNumber],
    queryFn: () =>
      sandbox<Letter[]>('GET', personalNumber ? `/letters?personalNumber=${personalNumber}` : '/letters'),
    refetchInterval: 2 * everySecond,
  });

export const passwordsQuery = queryOptions({
  queryKey: ['sandbox', 'passwords'],
  queryFn: () => sandbox<KnownPassword[]>('GET', '/passwords'),
});

export const availabilityQuery = queryOptions({
  queryKey: ['sandbox', 'availability'],
  queryFn: async () => (await sandbox<{ available: boolean }>('GET', '/population/availability')).available,
});

export const faultQuery = ({ path }: EidApp) =>
  queryOptions({
    queryKey: ['sandbox', 'fault', path],
    queryFn: async () =>
      (await sandbox<{ status?: number | null } | undefined>('GET', `/${path}/fault`))?.status != null,
  });

/** A change of the outside world: whatever the page holds may be wrong after it. */
export function useChange<T>(change: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sandbox' });
      return client.invalidateQueries({ queryKey: ['sandbox'] });
    },
  });
}
