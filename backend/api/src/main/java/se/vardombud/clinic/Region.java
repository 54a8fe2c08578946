package se.vardombud.clinic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sweden's regions, which are responsible for care. */
@Schema(name = "Region", description = "One of Sweden's regions")
public enum Region {
    BLEKINGE,
    DALARNA,
    GAVLEBORG,
    GOTLAND,
    HALLAND,
    JAMTLAND_HARJEDALEN,
    JONKOPING,
    KALMAR,
    KRONOBERG,
    NORRBOTTEN,
    OREBRO,
    OSTERGOTLAND,
    SKANE,
    SORMLAND,
    STOCKHOLM,
    UPPSALA,
    VARMLAND,
    VASTERBOTTEN,
    VASTERNORRLAND,
    VASTMANLAND,
    VASTRA_GOTALAND
}
