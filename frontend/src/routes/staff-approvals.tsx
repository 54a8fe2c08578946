export { ApprovalsPage as default } from '~/features/staff/approvals-page';
