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
export const many = (value: unknown): string[] => [value].flat().filter((each) => typeof each === 'string');

/** The same without what is not there, so that it can be left out of a link. */
export function present<T extends object>(search: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined);
  return Object.fromEntries(pairs) as { [Key in keyof T]?: NonNullable<T[Key]> };
}
