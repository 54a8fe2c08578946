import type sv from '../sv/work';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  work: {
    title: 'I am working',
    lead: 'You have posts in care. The pages for staff are apart from your own.',
    go: 'To the pages for staff',
    limits: 'Age limits',
    limitsLead: 'You are an operator of the installation.',
    toLimits: 'To the age limits',
  },
};

export default en;
