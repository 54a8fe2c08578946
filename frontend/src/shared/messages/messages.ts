import type { Message } from '~/api/types';

/** A file that is uploaded and not sent, by the name it has on the device. */
export type Attached = { attachmentId: string; name: string };

/** The order to read in; the API gives the latest first. */
export const inOrder = <T>(messages: readonly T[]): T[] => [...messages].reverse();

export const most = { text: 5000, subject: 100, files: 5, bytes: 10 * 1024 * 1024 };

/** What the browser offers to choose; a phone that keeps pictures as HEIC then sends JPEG. */
export const accepted = 'image/jpeg,image/png,application/pdf';

/** A name that the API takes. */
export const nameOf = (file: File) => file.name.slice(-100) || 'fil';

export const isFromClinic = ({ by }: Pick<Message, 'by'>) => by.who === 'STAFF';
