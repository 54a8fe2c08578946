import type { AccessLogKind, AccessLogWho, JournalCategory, Region, Service } from '~/api/types';

/** The address's search part as plain, readable pairs: `?innehall=NOTES&innehall=GROWTH`. */
export type PlainSearch = Record<string, string | string[] | undefined>;

export function parseSearch(text: string): PlainSearch {
  const search: PlainSearch = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const known = search[key];
    search[key] = known === undefined ? value : [known, value].flat();
  }
  return search;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    [value].flat().flatMap((one) => (one === undefined || one === '' ? [] : [[key, String(one)]])),
  );
  const text = new URLSearchParams(pairs).toString();
  return text && `?${text}`;
}

export const one = (value: unknown): string | undefined =>
  [value].flat().find((each) => typeof each === 'string');
const many = (value: unknown): string[] => [
  ...new Set([value].flat().filter((each) => typeof each === 'string')),
];
const some = <T>(values: T[]): T[] | undefined => (values.length ? values : undefined);

const categories = {
  NOTES: 1,
  DIAGNOSES: 1,
  MEDICATIONS: 1,
  VACCINATIONS: 1,
  TEST_RESULTS: 1,
  REFERRALS: 1,
  CARE_CONTACTS: 1,
  GROWTH: 1,
  ALERTS: 1,
} satisfies Record<JournalCategory, 1>;

export const categoriesOf = (value: unknown) =>
  some(many(value).filter((each): each is JournalCategory => Object.hasOwn(categories, each)));
/** All of them, or the type check fails. */
const services = {
  APPOINTMENT_SLOT: 1,
  APPOINTMENT_REQUEST: 1,
  PRESCRIPTION_RENEWAL: 1,
  CERTIFICATE: 1,
  MESSAGE: 1,
  SELF_TEST: 1,
  PROGRAM: 1,
} satisfies Record<Service, 1>;

export const serviceOf = (value: unknown) =>
  many(value).find((each): each is Service => Object.hasOwn(services, each));
const logWho = {
  PATIENT: 1,
  GUARDIAN: 1,
  DELEGATE: 1,
  STAFF: 1,
  OTHER: 1,
} satisfies Record<AccessLogWho, 1>;

export const logWhoOf = (value: unknown) =>
  many(value).find((each): each is AccessLogWho | 'ALL' => each === 'ALL' || Object.hasOwn(logWho, each));

const logKinds = { JOURNAL: 1, ERRANDS: 1, RIGHTS: 1 } satisfies Record<AccessLogKind, 1>;

export const logKindOf = (value: unknown) =>
  many(value).find((each): each is AccessLogKind => Object.hasOwn(logKinds, each));
/** Which there are is for the server to say. */
export const regionOf = (value: unknown) =>
  many(value).find((each): each is Region => /^[A-Z_]+$/.test(each));
export const idsOf = (value: unknown) => some(many(value).filter((each) => /^[\da-f-]{36}$/i.test(each)));

/**
 * The same, where what is undefined can be left out of a link. The keys stay, since what a route leaves out it takes
 * over from the address as it was written.
 */
export const optional = <T extends object>(search: T): { [Key in keyof T]?: T[Key] } => search;
