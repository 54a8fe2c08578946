export { CertificatePage as default } from '~/features/certificate/certificate-page';
