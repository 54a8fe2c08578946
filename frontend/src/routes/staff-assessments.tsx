export { AssessmentsPage as default } from '~/features/staff/assessments-page';
