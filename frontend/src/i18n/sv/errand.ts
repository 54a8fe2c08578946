import type { DoneAs } from '~/api/types';

const sv = {
  clinicChoice: {
    none: 'Det finns ingen mottagning här än. Lägg till en först.',
    other: 'Hitta en annan mottagning',
  },
  doers: {
    SELF: 'personen själv',
    GUARDIAN: 'en vårdnadshavare',
    DELEGATE: 'ett ombud med fullmakt',
    STAFF: 'mottagningen',
  } satisfies Record<DoneAs, string>,
} as const;

export default sv;
