import type sv from '../sv/errand';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  clinicChoice: {
    none: 'None of the clinics here takes it. Find one that does, and add it.',
    other: 'Find another clinic',
    waits: 'The clinic has to approve you first.',
  },
  doers: {
    SELF: 'the person themself',
    GUARDIAN: 'a guardian',
    DELEGATE: 'a proxy with a mandate',
    STAFF: 'the clinic',
  },
};

export default en;
