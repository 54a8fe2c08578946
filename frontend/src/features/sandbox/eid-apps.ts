import type { EidHint } from '~/api/types';

/** An order as any app shows it. */
export type Order = {
  id: string;
  startedAt: string;
  state: string;
  pending: boolean;
  device?: 'same' | 'other';
};

/** What tells the simulated apps apart; their panels and pages are the same. */
export type EidApp = {
  path: 'bankid' | 'freja';
  name: string;
  read: (order: never) => Order;
  /** The member of the app's own address that names the order. */
  token: string;
  /** The address that the app goes back to on this device. */
  back: (search: URLSearchParams, outcome: { returnUrl?: string | null }) => string | null | undefined;
  states: readonly string[];
  /** The call that leaves an order in one of them. */
  become: (state: string) => { verb: string; body: object };
  fault: object;
  /** Of e-ids, the sufficient one first; none where every e-id is sufficient. */
  levels: readonly string[];
};

type BankIdOrder = {
  orderRef: string;
  status: 'pending' | 'complete' | 'failed';
  hintCode: string | null;
  startedAt: string;
  device: 'same' | 'other';
};

const hints = (...all: EidHint[]) => all;
const bankIdPassing = hints('noClient', 'userMrtd', 'userCallConfirm', 'userSign', 'unknown');
const bankIdEnding = hints(
  'expiredTransaction',
  'certificateErr',
  'startFailed',
  'userDeclinedCall',
  'notSupportedByUserApp',
  'transactionRiskBlocked',
);

export const bankId: EidApp = {
  path: 'bankid',
  name: 'BankID',
  read: ({ orderRef, status, hintCode, startedAt, device }: BankIdOrder) => ({
    id: orderRef,
    startedAt,
    state: hintCode ?? status,
    pending: status === 'pending',
    device,
  }),
  token: 'autostarttoken',
  back: (_search, { returnUrl }) => returnUrl,
  states: [...bankIdPassing, ...bankIdEnding],
  become: (hintCode) => ({
    verb: 'hint',
    body: { hintCode, failed: bankIdEnding.some((hint) => hint === hintCode) },
  }),
  fault: { status: 503, errorCode: 'Maintenance' },
  levels: [],
};

type FrejaOrder = { reference: string; status: string; startedAt: string };
const frejaPending = ['STARTED', 'DELIVERED_TO_MOBILE'];

export const freja: EidApp = {
  path: 'freja',
  name: 'Freja',
  read: ({ reference, status, startedAt }: FrejaOrder) => ({
    id: reference,
    startedAt,
    state: status,
    pending: frejaPending.includes(status),
  }),
  token: 'transactionReference',
  back: (search) => search.get('originAppScheme'),
  states: ['DELIVERED_TO_MOBILE', 'RP_CANCELED', 'EXPIRED', 'REJECTED'],
  become: (status) => ({ verb: 'status', body: { status } }),
  fault: { status: 503 },
  levels: ['PLUS', 'EXTENDED', 'BASIC'],
};
