/** What somebody was typing that the server has not got: kept in this window only, and only until it has. */
const prefix = 'unsaved:';
const keyOf = (personId: string, what: string) => `${prefix}${personId}:${what}`;

/** A browser may refuse to keep anything; then there is nothing to put back. */
function tried<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

export const keepUnsaved = (personId: string, what: string, content: string) =>
  tried(() => sessionStorage.setItem(keyOf(personId, what), content));

export const unsavedOf = (personId: string, what: string): string | undefined =>
  tried(() => sessionStorage.getItem(keyOf(personId, what))) ?? undefined;

export const dropUnsaved = (personId: string, what: string) =>
  tried(() => sessionStorage.removeItem(keyOf(personId, what)));

/** What others than this person left is gone when the person signs in; everybody's when one signs out. */
export const dropUnsavedBut = (personId?: string) =>
  tried(() => {
    const mine = personId && keyOf(personId, '');
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(prefix) && !(mine && key.startsWith(mine))) sessionStorage.removeItem(key);
  });
