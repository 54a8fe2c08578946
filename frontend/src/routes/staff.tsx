export { StaffLayout as default } from '~/features/staff/staff-layout';
