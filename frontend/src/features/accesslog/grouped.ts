import type { AccessLogEntry } from '~/api/types';
import { dayOf } from '~/shared/format/dates';

/** Rows in order, those together that follow on each other and say the same thing of the same person on the same day. */
export function grouped(entries: AccessLogEntry[]): AccessLogEntry[][] {
  const groups: AccessLogEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0] && alike(last[0], entry)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

const alike = (one: AccessLogEntry, other: AccessLogEntry) => said(one) === said(other);

/** What somebody has asked about stands by itself. */
const said = ({ at, by, operation, permitted, justEnded, asked, entryId }: AccessLogEntry) =>
  asked
    ? entryId
    : [dayOf(at), operation, permitted, justEnded, by.who, by.you, by.name, by.role, by.unit?.id].join('|');
