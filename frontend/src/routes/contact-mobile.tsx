import { ContactPage } from '~/features/profile/contact-page';

export default function ContactMobile() {
  return <ContactPage channel="sms" />;
}
