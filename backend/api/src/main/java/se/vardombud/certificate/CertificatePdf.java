package se.vardombud.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PortalClock;
import se.vardombud.common.pdf.Sheets;

/** A certificate on paper, in Swedish: who issued it and when, whom it is about, and what it says. */
final class CertificatePdf {
    private static final Locale SWEDISH = Locale.of("sv");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
    private static final float CLINIC_TOP = 18;
    private static final float TEXT_TOP = 45;
    private static final float SMALL = 9;
    private static final float BODY = 11;
    private static final float TITLE = 18;
    private static final int BIRTH_DATE = 8;

    private CertificatePdf() {}

    static byte[] of(CertificateRow certificate) {
        LocalDate issued = LocalDate.ofInstant(certificate.issuedAt(), PortalClock.ZONE);
        try (Sheets sheets = new Sheets(SWEDISH, certificate.title(), certificate.issuedAt())) {
            sheets.lines(
                    Sheets.LEFT,
                    CLINIC_TOP,
                    Sheets.WIDTH,
                    BODY,
                    List.of(certificate.clinic().name()));
            sheets.moveTo(TEXT_TOP);
            sheets.heading(certificate.title(), TITLE);
            sheets.block(bearer(certificate.name(), certificate.personalNumber()), BODY);
            certificate.text().lines().filter(line -> !line.isBlank()).forEach(line -> sheets.block(line, BODY));
            sheets.heading("Utfärdat av", BODY + 1);
            sheets.block(certificate.signedBy(), BODY);
            sheets.block(certificate.clinic().name() + ", " + DATE.format(issued), BODY);
            sheets.block("Hämtat ur Vårdombud av den som intyget gäller.", SMALL);
            return sheets.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("a certificate cannot be set", e);
        }
    }

    /** Its name says nothing of the person or the illness: files lie in shared folders. */
    static String fileName(CertificateRow certificate) {
        return "intyg-" + LocalDate.ofInstant(certificate.issuedAt(), PortalClock.ZONE) + ".pdf";
    }

    private static String bearer(@Nullable String name, String number) {
        String written = number.substring(0, BIRTH_DATE) + "-" + number.substring(BIRTH_DATE);
        return "Gäller " + (name == null ? "" : name + ", ") + "personnummer " + written + ".";
    }
}
