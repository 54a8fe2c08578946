import type { APIRequestContext } from '@playwright/test';

export type Persona = {
  patientId: string;
  personalNumber: string;
  name: string | null;
  birthDate: string;
  guardians: string[];
  note: string;
};
type FrejaOrder = { reference: string; status: string };
/** Without its text until it has arrived. */
type Letter = { id: string; title?: string; text?: string };
type Sms = { to: string; text: string };
type Order = { orderRef: string; autoStartToken: string; status: string };

export const headers = { Accept: 'application/json', 'X-Requested-With': 'vardombud' };

/** The world outside the portal, over HTTP. */
export class Sandbox {
  constructor(private readonly request: APIRequestContext) {}

  private async call<T>(method: string, path: string, data?: unknown): Promise<T> {
    const response = await this.request.fetch(`/sandbox${path}`, { method, headers, data });
    if (!response.ok()) throw new Error(`${method} /sandbox${path} answered ${response.status()}`);
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  reset = () => this.call('POST', '/reset');
  population = () => this.call<Persona[]>('GET', '/population');
  orders = () => this.call<Order[]>('GET', '/bankid');
  approve = (order: string, personalNumber: string) =>
    this.call('POST', `/bankid/${order}/approve`, { personalNumber });
  refuse = (order: string) => this.call('POST', `/bankid/${order}/refuse`, {});
  frejaOrders = () => this.call<FrejaOrder[]>('GET', '/freja');
  approveFreja = (order: string, personalNumber: string) =>
    this.call('POST', `/freja/${order}/approve`, { personalNumber });
  letters = (personalNumber: string) =>
    this.call<Letter[]>('GET', `/letters?personalNumber=${personalNumber}`);
  /** Newest first. */
  sms = (to: string) => this.call<Sms[]>('GET', `/sms?to=${encodeURIComponent(to)}`);
  changePerson = (person: Persona, change: { protected?: boolean }) =>
    this.call('PATCH', `/population/${person.patientId}`, change);
  /** What a clinic's system sends to a journal: a FHIR bundle. */
  bundle = (patientId: string, bundle: object) =>
    this.call('POST', `/clinic/patients/${patientId}/bundles`, bundle);
  /** The staff directory's export. */
  staff = async () => (await this.request.get('/sandbox/staff')).text();
  setStaff = async (lines: string) => {
    const answer = await this.request.put('/sandbox/staff', {
      headers: { 'Content-Type': 'text/csv;charset=UTF-8', 'X-Requested-With': 'vardombud' },
      data: lines,
    });
    if (!answer.ok()) throw new Error(`PUT /sandbox/staff answered ${answer.status()}`);
  };
  passwords = () => this.call<{ persona: string; password: string; to: string }[]>('GET', '/passwords');
  stopClock = (instant: string) => this.call('PUT', '/clock', { instant, frozen: true });
  setClock = (instant: string) => this.call('PUT', '/clock', { instant });
  releaseClock = () => this.call('DELETE', '/clock');

  /** The person whose note starts with the key: `child-small: …`. */
  async persona(key: string): Promise<Persona> {
    const found = (await this.population()).find(({ note }) => note.split(':')[0]?.trim() === key);
    if (!found) throw new Error(`the sandbox has nobody noted as ${key}`);
    return found;
  }

  async guardianOf(child: Persona): Promise<Persona> {
    const found = (await this.population()).find(({ personalNumber }) =>
      child.guardians.includes(personalNumber),
    );
    if (!found) throw new Error(`${child.note} has no guardian`);
    return found;
  }
}

export const minute = 60_000;
export const day = 86_400_000;
/** The instant so many milliseconds from now. */
export const after = (wait: number) => new Date(Date.now() + wait).toISOString();
/** Before anything opens in Sweden, the day that it is there. */
export const earlyToday = () =>
  `${new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })}T04:00:00Z`;

/** The birthday in the year; 29 February is kept on the 28th in other years. */
export function birthday(person: Persona, age: number): string {
  const [year = 0, month = 1, day = 1] = person.birthDate.split('-').map(Number);
  const last = new Date(Date.UTC(year + age, month, 0)).getUTCDate();
  return `${year + age}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** The instant `seconds` after (or before) midnight in Sweden at the start of a day. */
export function fromMidnight(day: string, seconds: number): string {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', hour: '2-digit', hour12: false }).format(
      utc,
    ),
  );
  return new Date(utc - hour * 3_600_000 + seconds * 1_000).toISOString();
}

export const inSwedish = (day: string) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
