package se.vardombud.clinic;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds what somebody may have meant whose words, as they are, find nothing: misspelt, or one word written as two. The first letter must be
 * right.
 */
@Singleton
class NearlyRight {
    /** Words that one word may stand for. */
    private static final int MOST = 200;
    /** Shorter words, such as a preposition, are passed over. */
    private static final int COUNTS = 3;
    /** What two words written as one cost more. */
    private static final int JOINED = 2;

    private final ClinicWords words;

    NearlyRight(ClinicWords words) {
        this.words = words;
    }

    /** What each word finds; empty when one of them finds nothing. Within the caller's transaction. */
    List<WordMatch> of(List<String> typed) {
        List<String> known = words.beginningWith(
                typed.stream().map(SearchWords::initial).distinct().toList());
        List<WordMatch> matches = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).length() >= COUNTS) {
                SortedMap<Integer, List<String>> meant = meant(typed, i, known);
                if (meant.isEmpty()) {
                    return List.of();
                }
                matches.add(WordMatch.oneOf(meant));
            }
        }
        return matches;
    }

    /** The words that the one at this place may stand for, by what they cost. */
    private static SortedMap<Integer, List<String>> meant(List<String> typed, int place, List<String> known) {
        String alone = typed.get(place);
        List<String> joined = new ArrayList<>();
        if (place > 0) {
            joined.add(typed.get(place - 1) + alone);
        }
        if (place + 1 < typed.size()) {
            joined.add(alone + typed.get(place + 1));
        }
        SortedMap<Integer, List<String>> meant = new TreeMap<>();
        for (String word : known) {
            cost(alone, joined, word).ifPresent(cost -> meant.computeIfAbsent(cost, same -> new ArrayList<>())
                    .add(word));
        }
        return cheapest(meant);
    }

    private static OptionalInt cost(String alone, List<String> joined, String word) {
        OptionalInt cost = Misspelling.cost(alone, word);
        return cost.isEmpty() && joined.stream().anyMatch(word::startsWith) ? OptionalInt.of(JOINED) : cost;
    }

    private static SortedMap<Integer, List<String>> cheapest(SortedMap<Integer, List<String>> meant) {
        SortedMap<Integer, List<String>> kept = new TreeMap<>();
        int count = 0;
        for (Map.Entry<Integer, List<String>> alike : meant.entrySet()) {
            List<String> some =
                    alike.getValue().stream().sorted().limit(MOST - count).toList();
            if (!some.isEmpty()) {
                kept.put(alike.getKey(), some);
                count += some.size();
            }
        }
        return kept;
    }
}
