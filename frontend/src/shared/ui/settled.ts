import { useEffect, useState } from 'react';

const settleMs = 250;

/** A value once it has stood still: neither dragging nor typing asks at every step. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
