import { useState } from 'react';

const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Names requests, so that the same one sent again does nothing more; what has been changed meanwhile is another. */
export function useRequestKey() {
  const [keys] = useState(() => new Map<string, string>());
  return (content: unknown): string => {
    const text = JSON.stringify(content);
    const key = keys.get(text) ?? newKey();
    keys.set(text, key);
    return key;
  };
}
