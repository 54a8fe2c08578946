export { IssuePasswordPage as default } from '~/features/staff/issue-password-page';
