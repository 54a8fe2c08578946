package se.vardombud.journal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Annotation;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.journal.EntryDate;
import se.vardombud.journal.JournalDetail;
import se.vardombud.journal.PlainText;
import se.vardombud.journal.UnitRef;
import se.vardombud.proxy.JournalCategory;

/** Gathers an entry; cuts texts to what the table holds, and leaves out what is empty. */
final class DraftBuilder {
    private static final int EXCERPT = 160;
    private static final int VALUE = 2000;
    private final ResourceContext context;
    private final JournalCategory category;
    private final EntryDate when;
    private final UnitRef unit;
    private final String title;
    private final List<JournalDetail> details = new ArrayList<>();
    private @Nullable String excerpt;
    private @Nullable String author;
    private @Nullable String status;
    private @Nullable String text;

    DraftBuilder(ResourceContext context, JournalCategory category, EntryDate when, UnitRef unit, String title) {
        this.context = context;
        this.category = category;
        this.when = when;
        this.unit = unit;
        this.title = PlainText.line(title, 300);
    }

    DraftBuilder excerpt(@Nullable String value) {
        excerpt = value == null || value.isBlank() ? null : PlainText.line(value, EXCERPT);
        return this;
    }

    DraftBuilder author(@Nullable String value) {
        author = value == null || value.isBlank() ? null : PlainText.line(value, 200);
        return this;
    }

    DraftBuilder status(@Nullable String code) {
        status = code == null ? null : PlainText.line(code, 40);
        return this;
    }

    DraftBuilder text(@Nullable String value) {
        String block = value == null ? "" : PlainText.block(value);
        if (block.length() > Draft.LONGEST_TEXT) {
            throw new UnreadableException(context.path(), "holds a text of more than 1 000 000 characters");
        }
        text = block.isEmpty() ? null : block;
        return this;
    }

    DraftBuilder notes(List<Annotation> notes) {
        return text(String.join(
                "\n\n",
                notes.stream()
                        .map(Annotation::getText)
                        .filter(note -> note != null)
                        .toList()));
    }

    DraftBuilder detail(DetailKind kind, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            details.add(JournalDetail.of(kind, PlainText.line(value, VALUE)));
        }
        return this;
    }

    DraftBuilder detail(DetailKind kind, Optional<String> value) {
        return detail(kind, value.orElse(null));
    }

    DraftBuilder details(List<JournalDetail> more) {
        details.addAll(more);
        return this;
    }

    Optional<Draft> build() {
        return Optional.of(new Draft(
                context.self().key(),
                when,
                category,
                unit,
                title,
                excerpt,
                author,
                status,
                text,
                List.copyOf(details),
                Map.of(),
                Set.of()));
    }
}
