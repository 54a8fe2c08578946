package se.vardombud.identity.message;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.vardombud.common.PortalClock;
import se.vardombud.common.pdf.Sheets;
import se.vardombud.identity.PostalAddress;

/** Sets letters on A4: sender and date on top, the address where a window envelope shows it, then the text. */
@Singleton
class LetterPdf {
    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\\R\\s*\\R");
    private static final float SENDER_TOP = 18;
    private static final float TEXT_TOP = 95;
    private static final float SMALL = 9;
    private static final float BODY = 11;
    private static final float TITLE = 16;
    private static final float SECRET = 22;
    private static final float ADDRESS_WIDTH = 68;

    private final LetterSettings settings;
    private final Clock clock;

    LetterPdf(LetterSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    byte[] of(Letter letter) {
        List<String> blocks = List.of(BETWEEN_BLOCKS.split(letter.text().strip()));
        try (Sheets sheets = new Sheets(letter.language().locale(), title(blocks), clock.instant())) {
            sheets.lines(Sheets.LEFT, SENDER_TOP, Sheets.WIDTH / 2, SMALL, sender());
            sheets.lines(settings.addressLeft(), settings.addressTop(), ADDRESS_WIDTH, BODY, address(letter.to()));
            sheets.moveTo(TEXT_TOP);
            sheets.block(Wording.date(PortalClock.today(clock), letter.language()), SMALL);
            blocks.forEach(block -> set(sheets, block));
            return sheets.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter cannot be set", e);
        }
    }

    private static void set(Sheets sheets, String block) {
        if (block.startsWith("# ")) {
            sheets.heading(block.substring(2), sheets.isFirstHeading() ? TITLE : BODY + 2);
        } else if (block.startsWith("> ")) {
            sheets.block(block.substring(2), SECRET);
        } else {
            sheets.block(block, BODY);
        }
    }

    private static String title(List<String> blocks) {
        return blocks.stream()
                .filter(block -> block.startsWith("# "))
                .map(block -> block.substring(2))
                .findFirst()
                .orElse("Vårdombud");
    }

    private List<String> sender() {
        List<String> lines = new ArrayList<>(List.of("Vårdombud"));
        settings.sender().ifPresent(sender -> lines.addAll(List.of(sender.split("\\|"))));
        return lines;
    }

    private static List<String> address(PostalAddress to) {
        List<String> lines = new ArrayList<>(List.of(to.name()));
        String careOf = to.careOf();
        if (careOf != null) {
            lines.add(careOf.toLowerCase(Locale.ROOT).startsWith("c/o") ? careOf : "c/o " + careOf);
        }
        lines.addAll(to.street().lines().toList());
        lines.add(to.postalCode().replaceFirst("^(\\d{3})(\\d{2})$", "$1 $2") + " " + to.city());
        return lines;
    }
}
