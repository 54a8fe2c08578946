import { freja } from '~/features/sandbox/eid-apps';
import { appPage } from '~/features/sandbox/eid-page';

export default appPage(freja);
