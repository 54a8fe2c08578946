import type { Action, Service } from '~/api/types';

/** Where one does what a clinic offers, and the right it takes; what has no page yet is told without a link. */
export const ways = {
  APPOINTMENT_SLOT: { action: 'APPOINTMENT', to: '/person/$patientId/tider/boka' },
  APPOINTMENT_REQUEST: { action: 'APPOINTMENT', to: '/person/$patientId/tider/bestall' },
  MESSAGE: { action: 'MESSAGE', to: '/person/$patientId/meddelanden/nytt' },
  PRESCRIPTION_RENEWAL: { action: 'PRESCRIPTION', to: '/person/$patientId/recept' },
  CERTIFICATE: { action: 'CERTIFICATE_ORDER', to: '/person/$patientId/intyg' },
  SELF_TEST: { action: 'SELF_TEST', to: '/person/$patientId/sjalvprov/bestall' },
} as const satisfies Partial<Record<Service, { action: Action; to: string }>>;
