import type sv from '../sv/errand';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  clinicChoice: {
    none: 'There is no clinic here yet. Add one first.',
    other: 'Find another clinic',
  },
  doers: {
    SELF: 'the person themself',
    GUARDIAN: 'a guardian',
    DELEGATE: 'a proxy with a mandate',
    STAFF: 'the clinic',
  },
};

export default en;
