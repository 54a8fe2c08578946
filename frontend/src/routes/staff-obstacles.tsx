export { ObstaclesPage as default } from '~/features/staff/obstacles-page';
