import { ContactPage } from '~/features/profile/contact-page';

export default function ContactEmail() {
  return <ContactPage channel="email" />;
}
