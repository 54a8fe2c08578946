export { CertificatesPage as default } from '~/features/certificate/certificates-page';
