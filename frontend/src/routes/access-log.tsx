export { AccessLogPage as default } from '~/features/accesslog/access-log-page';
