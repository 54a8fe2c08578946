export { FollowProgramPage as default } from '~/features/staff/follow-program-page';
