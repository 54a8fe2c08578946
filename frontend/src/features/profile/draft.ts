import type { Channel } from '~/api/types';

/**
 * What was typed when the app on this device took over, since the browser may open the page anew. In this tab only,
 * and only until it is read.
 */
const key = (channel: Channel) => `draft-${channel}`;

export const keepDraft = (channel: Channel, value: string) => sessionStorage.setItem(key(channel), value);
export const readDraft = (channel: Channel) => sessionStorage.getItem(key(channel)) ?? undefined;
export const dropDraft = (channel: Channel) => sessionStorage.removeItem(key(channel));
