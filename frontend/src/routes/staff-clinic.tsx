export { UnitClinicPage as default } from '~/features/staff/unit-clinic-page';
