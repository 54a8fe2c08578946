package se.vardombud.clinic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * The clinics that one word finds, as a query of {@code unit_id} and {@code cost}.
 *
 * @param parameters of the query, in order
 */
record WordMatch(String sql, List<Object> parameters) {
    /** Those of which a word is this one, or begins with it. */
    static WordMatch exactly(String word) {
        return new WordMatch(
                """
                select unit_id, min(distance + case when word = ? then 0 else 1 end) as cost
                from clinic_word where initial = ? and word like ? group by unit_id""",
                List.of(word, SearchWords.initial(word), word + "%"));
    }

    /** Those that have one of these words, which cost as much as they are keyed by. */
    static WordMatch oneOf(SortedMap<Integer, List<String>> words) {
        StringBuilder cases = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        words.forEach((cost, alike) -> {
            cases.append(" when word in (")
                    .append(places(alike))
                    .append(") then ")
                    .append(cost.intValue());
            parameters.addAll(alike);
        });
        List<String> all = words.values().stream().flatMap(List::stream).toList();
        parameters.addAll(all);
        return new WordMatch(
                "select unit_id, min(distance + case" + cases + " end) as cost from clinic_word where word in ("
                        + places(all) + ") group by unit_id",
                parameters);
    }

    private static String places(List<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
