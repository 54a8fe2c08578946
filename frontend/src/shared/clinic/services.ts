import type { Service } from '~/api/types';

/** In the order in which people look for them. */
export const services = [
  'APPOINTMENT_SLOT',
  'APPOINTMENT_REQUEST',
  'PRESCRIPTION_RENEWAL',
  'CERTIFICATE',
  'MESSAGE',
  'SELF_TEST',
  'PROGRAM',
] as const satisfies readonly Service[];
