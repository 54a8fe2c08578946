package se.vardombud.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A catalogue of as many clinics as one wants, invented: the same ones each time. */
final class InventedClinics {
    private static final List<String> FIRST = List.of(
            "Ek",
            "Björk",
            "Gran",
            "Tall",
            "Hassel",
            "Lind",
            "Rönn",
            "Sälg",
            "Ask",
            "Alm",
            "Bok",
            "En",
            "Sol",
            "Måne",
            "Stjärn",
            "Norr",
            "Söder",
            "Öster",
            "Väster",
            "Kull",
            "Berg",
            "Dal",
            "Sjö",
            "Å",
            "Älv",
            "Bäck",
            "Strand",
            "Ängs",
            "Hag",
            "Mark",
            "Skogs",
            "Ljung",
            "Mosse",
            "Fjäll",
            "Vinter",
            "Sommar",
            "Höst",
            "Vår",
            "Kvarn",
            "Kyrk",
            "Herr",
            "Drottning",
            "Kung",
            "Prins",
            "Smultron",
            "Hallon",
            "Lingon",
            "Blåbärs",
            "Hjortron",
            "Körsbärs");
    private static final List<String> SECOND = List.of(
            "backen",
            "hagen",
            "lunden",
            "dalen",
            "berga",
            "torp",
            "stad",
            "sund",
            "vik",
            "näs",
            "holmen",
            "ängen",
            "gläntan",
            "gården",
            "byn",
            "höjden",
            "kullen",
            "stranden",
            "bron",
            "torget",
            "parken",
            "vallen",
            "åsen",
            "udden",
            "hamn",
            "fors",
            "ström",
            "källan",
            "brunn",
            "lid",
            "bo",
            "hult",
            "ryd",
            "red",
            "tuna",
            "inge",
            "löv",
            "sjö",
            "mo",
            "skog");
    private static final List<String> KINDS = List.of(
            "%ss vårdcentral",
            "Vårdcentralen %s",
            "%s vårdcentral",
            "Barnmottagningen %s",
            "%s hälsocentral",
            "Familjeläkarna %s",
            "Ögonmottagningen %s",
            "Hudmottagningen %s",
            "BVC %s",
            "Rehabkliniken %s");
    private static final List<String> REGIONS =
            List.of("STOCKHOLM", "SKANE", "VASTRA_GOTALAND", "UPPSALA", "NORRBOTTEN");

    private InventedClinics() {}

    /** The names, each once. */
    static List<String> names(int count) {
        Random random = new Random(4);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(one(KINDS, random).formatted(one(FIRST, random) + one(SECOND, random)));
        }
        return List.copyOf(names);
    }

    /** The file. */
    static String catalogue(List<String> names) {
        Random random = new Random(5);
        return names.stream()
                .map(name ->
                        """
                        {"id": "bench|%s", "name": "%s", "region": "%s",
                         "address": {"street": "Gatan 1", "postalCode": "11199", "city": "%s"},
                         "offers": ["MESSAGE", "APPOINTMENT_SLOT"]}"""
                                .formatted(
                                        name,
                                        name,
                                        one(REGIONS, random),
                                        one(FIRST, random) + one(SECOND.subList(0, 12), random)))
                .collect(Collectors.joining(",\n", "{\"version\": 1, \"clinics\": [\n", "\n]}\n"));
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
