package se.vardombud.journal.fhir;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Attachment;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.JournalDetail;
import se.vardombud.journal.PlainText;

/**
 * What attachments hold: the text of those in plain text, and a description of the others, which are not shown.
 *
 * @param text empty when none is in plain text
 */
record Attachments(String text, List<JournalDetail> described) {
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9_.:-]{1,40})\"?");

    /** @param path of each, from the resource, with %d for its place */
    static Attachments of(List<Attachment> attachments, ResourceContext context, String path) {
        List<String> texts = new ArrayList<>();
        List<JournalDetail> others = new ArrayList<>();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (isPlainText(attachment) && attachment.hasData()) {
                texts.add(text(attachment, context, String.format(Locale.ROOT, path, i) + ".data"));
            } else {
                others.add(JournalDetail.of(DetailKind.ATTACHMENT, PlainText.line(description(attachment), 2000)));
            }
        }
        return new Attachments(PlainText.block(String.join("\n\n", texts)), List.copyOf(others));
    }

    static boolean isPlainText(Attachment attachment) {
        return Objects.requireNonNullElse(attachment.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .matches("text/plain\\s*(;.*)?");
    }

    private static String text(Attachment attachment, ResourceContext context, String element) {
        try {
            return charset(attachment)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(attachment.getData()))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw context.unreadable(element, "is not text in the character set that it says");
        }
    }

    private static Charset charset(Attachment attachment) {
        Matcher named = CHARSET.matcher(attachment.getContentType());
        return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    }

    private static String description(Attachment attachment) {
        List<String> parts = new ArrayList<>();
        parts.add(Objects.requireNonNullElse(attachment.getContentType(), "application/octet-stream"));
        if (attachment.hasTitle()) {
            parts.add(attachment.getTitle());
        }
        if (attachment.hasData()) {
            parts.add((attachment.getData().length + 1023) / 1024 + " KiB");
        }
        return String.join(", ", parts);
    }
}
