import type { EidHint } from '~/api/types';

/** What tells the simulated apps apart; their panels and pages are the same. */
export type EidApp = {
  path: 'bankid' | 'freja';
  name: string;
  /** The member of the app's own address that names the order. */
  token: string;
  passing: readonly string[];
  ending: readonly string[];
  /** Of e-ids, the sufficient one first; none where every e-id is sufficient. */
  levels: readonly string[];
};

const hints = <T extends EidHint>(...all: T[]) => all;

export const bankId: EidApp = {
  path: 'bankid',
  name: 'BankID',
  token: 'autostarttoken',
  passing: hints('noClient', 'userMrtd', 'userCallConfirm', 'userSign', 'unknown'),
  ending: hints(
    'expiredTransaction',
    'certificateErr',
    'startFailed',
    'userDeclinedCall',
    'notSupportedByUserApp',
    'transactionRiskBlocked',
  ),
  levels: [],
};
