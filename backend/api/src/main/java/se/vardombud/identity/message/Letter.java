package se.vardombud.identity.message;

import se.vardombud.identity.Language;
import se.vardombud.identity.PostalAddress;

/**
 * A letter on paper.
 *
 * @param to as the register had it when the letter was written
 * @param text blocks with an empty line between them: one that begins with {@code # } is a heading (the first is the letter's title),
 *     one that begins with {@code > } is set apart in large type, any other is a paragraph
 */
public record Letter(PostalAddress to, Language language, String text) {
    /** Says neither to whom nor what: records end up in logs. */
    @Override
    public String toString() {
        return "Letter[]";
    }
}
