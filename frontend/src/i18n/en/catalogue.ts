import type sv from '../sv/catalogue';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  offered: {
    APPOINTMENT_SLOT: 'Book a time directly',
    APPOINTMENT_REQUEST: 'Ask for a time',
    PRESCRIPTION_RENEWAL: 'Renew prescriptions',
    CERTIFICATE: 'Order certificates',
    MESSAGE: 'Write to the clinic',
    SELF_TEST: 'Order self-tests',
    PROGRAM: 'Take support and treatment programmes',
  },
  regions: {
    BLEKINGE: 'Blekinge',
    DALARNA: 'Dalarna',
    GAVLEBORG: 'Gävleborg',
    GOTLAND: 'Gotland',
    HALLAND: 'Halland',
    JAMTLAND_HARJEDALEN: 'Jämtland Härjedalen',
    JONKOPING: 'Jönköping County',
    KALMAR: 'Kalmar County',
    KRONOBERG: 'Kronoberg',
    NORRBOTTEN: 'Norrbotten',
    OREBRO: 'Örebro County',
    OSTERGOTLAND: 'Östergötland',
    SKANE: 'Skåne',
    SORMLAND: 'Sörmland',
    STOCKHOLM: 'Stockholm',
    UPPSALA: 'Uppsala',
    VARMLAND: 'Värmland',
    VASTERBOTTEN: 'Västerbotten',
    VASTERNORRLAND: 'Västernorrland',
    VASTMANLAND: 'Västmanland',
    VASTRA_GOTALAND: 'Västra Götaland',
  },
};

export default en;
