import type { Region, Service } from '~/api/types';

const sv = {
  /** What a clinic offers, as what one does there. */
  offered: {
    APPOINTMENT_SLOT: 'Boka tid direkt',
    APPOINTMENT_REQUEST: 'Beställa tid',
    PRESCRIPTION_RENEWAL: 'Förnya recept',
    CERTIFICATE: 'Beställa intyg',
    MESSAGE: 'Skriva till mottagningen',
    SELF_TEST: 'Beställa självprov',
    PROGRAM: 'Gå stöd- och behandlingsprogram',
  } satisfies Record<Service, string>,
  regions: {
    BLEKINGE: 'Blekinge',
    DALARNA: 'Dalarna',
    GAVLEBORG: 'Gävleborg',
    GOTLAND: 'Gotland',
    HALLAND: 'Halland',
    JAMTLAND_HARJEDALEN: 'Jämtland Härjedalen',
    JONKOPING: 'Jönköpings län',
    KALMAR: 'Kalmar län',
    KRONOBERG: 'Kronoberg',
    NORRBOTTEN: 'Norrbotten',
    OREBRO: 'Örebro län',
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
  } satisfies Record<Region, string>,
} as const;

export default sv;
