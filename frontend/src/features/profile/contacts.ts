import type { Channel, Me } from '~/api/types';

export const pathOf = { sms: '/min-profil/mobil', email: '/min-profil/e-post' } as const satisfies Record<
  Channel,
  string
>;

export const contactOf = ({ contact }: Me, channel: Channel): string | undefined =>
  channel === 'sms' ? contact.mobile : contact.email;
