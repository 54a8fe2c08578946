import type { DoneAs } from '~/api/types';

const sv = {
  clinicChoice: {
    none: 'Ingen av mottagningarna här tar emot det. Hitta en som gör det, och lägg till den.',
    other: 'Hitta en annan mottagning',
    waits: 'Mottagningen behöver godkänna dig först.',
  },
  doers: {
    SELF: 'personen själv',
    GUARDIAN: 'en vårdnadshavare',
    DELEGATE: 'ett ombud med fullmakt',
    STAFF: 'mottagningen',
  } satisfies Record<DoneAs, string>,
} as const;

export default sv;
