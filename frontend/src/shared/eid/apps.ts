import type { Provider } from './useEid';

/** What people call the app of each e-identification; brands, the same in every language. */
export const apps = { bankid: 'BankID', freja: 'Freja' } as const satisfies Record<Provider, string>;
/** And the e-identification itself. */
export const names = { bankid: 'BankID', freja: 'Freja+' } as const satisfies Record<Provider, string>;
