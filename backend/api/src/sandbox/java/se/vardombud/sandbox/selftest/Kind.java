package se.vardombud.sandbox.selftest;

import org.jspecify.annotations.Nullable;

/** A kind of self-test that the sandbox's clinics offer. */
record Kind(String title, String shows, String how, @Nullable Integer from, @Nullable Integer to, int days) {
    static final Kind SWAB = new Kind(
            "Klamydia och gonorré",
            "Om du har någon av de två. Båda kan finnas utan att det märks, och båda går att behandla.",
            """
            I paketet ligger en provpinne, ett rör och ett svarskuvert.
            1. Läs lappen i paketet innan du börjar.
            2. Ta provet så som lappen visar.
            3. Ställ pinnen i röret, bryt av skaftet och skruva åt locket.
            4. Skriv dagens datum på röret och posta det samma dag.""",
            15,
            null,
            7);

    static final Kind BLOOD = new Kind(
            "Järnförråd",
            "Hur mycket järn kroppen har sparat, och blodvärdet. Lite järn kan göra en trött. Provet säger inte varför det är lite.",
            """
            I paketet ligger en nål för fingret, ett litet rör och ett svarskuvert.
            1. Värm händerna under varmt vatten och torka dem.
            2. Stick på sidan av fingertoppen. Hjälp ett barn att hålla handen stilla.
            3. Låt dropparna rinna ner i röret till strecket och sätt på locket.
            4. Skriv dagens datum på röret och posta det samma dag, inte en fredag.""",
            null,
            null,
            5);

    Kind forAges(int youngest, int oldest) {
        return new Kind(title, shows, how, youngest, oldest, days);
    }
}
