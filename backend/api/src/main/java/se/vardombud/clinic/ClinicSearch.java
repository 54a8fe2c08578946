package se.vardombud.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.Statements;

/**
 * Finds clinics by words of their names and towns, as one types them: those that fit best first, then by name. Where the words as they are
 * find nothing, those that may have been meant are sought.
 */
@ApplicationScoped
class ClinicSearch {
    /** More words than anybody types. */
    private static final int MOST_WORDS = 8;

    private final Statements statements;
    private final NearlyRight nearlyRight;
    private final Offers offers;

    ClinicSearch(Statements statements, NearlyRight nearlyRight, Offers offers) {
        this.statements = statements;
        this.nearlyRight = nearlyRight;
        this.offers = offers;
    }

    /**
     * @param text what was typed; all clinics for no word
     * @param region only those of it
     * @param offers only those that do
     */
    record Sought(String text, @Nullable Region region, @Nullable Service offers) {}

    private record Found(
            UnitId id, String name, String sortName, @Nullable Region region, @Nullable String city, int cost) {}

    @Transactional
    Page<ClinicView> find(Sought sought, PageQuestion.Wanted wanted) {
        List<String> words =
                SearchWords.of(sought.text()).stream().limit(MOST_WORDS).toList();
        SearchCursor after = wanted.after() == null ? null : SearchCursor.of(wanted.after());
        List<Found> found = List.of();
        boolean guessed = after != null && after.guessed();
        if (!guessed) {
            found = list(new ClinicQuery(
                    words.stream().map(WordMatch::exactly).toList(),
                    sought.region(),
                    sought.offers(),
                    after,
                    wanted.read()));
            guessed = found.isEmpty() && after == null && !words.isEmpty();
        }
        if (guessed) {
            List<WordMatch> nearly = nearlyRight.of(words);
            found = nearly.isEmpty()
                    ? List.of()
                    : list(new ClinicQuery(nearly, sought.region(), sought.offers(), after, wanted.read()));
        }
        return page(found, wanted, guessed);
    }

    private List<Found> list(ClinicQuery query) {
        List<Object> parameters = new ArrayList<>();
        return statements.list(query.sql(parameters), parameters, ClinicSearch::read);
    }

    private Page<ClinicView> page(List<Found> found, PageQuestion.Wanted wanted, boolean guessed) {
        Page<Found> page =
                wanted.page(found, last -> new SearchCursor(guessed, last.cost(), last.sortName(), last.id()).cursor());
        Map<UnitId, List<Service>> offered =
                offers.of(page.items().stream().map(Found::id).toList());
        return new Page<>(
                page.items().stream()
                        .map(one -> new ClinicView(
                                one.id(),
                                one.name(),
                                one.region(),
                                one.city(),
                                offered.getOrDefault(one.id(), List.of())))
                        .toList(),
                page.nextCursor());
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("sort_name"),
                Catalogue.region(row),
                row.getString("city"),
                row.getInt("cost"));
    }
}
