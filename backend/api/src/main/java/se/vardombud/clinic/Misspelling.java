package se.vardombud.clinic;

import java.util.OptionalInt;

/** How far a word that somebody types is from one that there is: whole or begun, right or misspelt. */
final class Misspelling {
    /** From so many letters on, one or two of them may be wrong, missing, too many or swapped with the next. */
    private static final int LONG_ENOUGH_FOR_ONE = 4;

    private static final int LONG_ENOUGH_FOR_TWO = 8;

    private Misspelling() {}

    /** 0 is the word itself, 1 its beginning, then more with each mistake; empty when it is another word. */
    static OptionalInt cost(String typed, String word) {
        if (word.equals(typed)) {
            return OptionalInt.of(0);
        }
        if (word.startsWith(typed)) {
            return OptionalInt.of(1);
        }
        int allowed = allowed(typed.length());
        if (allowed == 0 || typed.length() > word.length() + allowed) {
            return OptionalInt.empty();
        }
        int[] last = edits(typed, word);
        int whole = last[word.length()];
        int begun = whole;
        for (int length = 0; length < word.length(); length++) {
            begun = Math.min(begun, last[length]);
        }
        int cost = whole <= begun ? 2 * whole : 2 * begun + 1;
        return begun <= allowed ? OptionalInt.of(cost) : OptionalInt.empty();
    }

    private static int allowed(int length) {
        if (length < LONG_ENOUGH_FOR_ONE) {
            return 0;
        }
        return length < LONG_ENOUGH_FOR_TWO ? 1 : 2;
    }

    /** The edits between what is typed and the first 0, 1, 2 … letters of the word: letters put in, left out, changed or swapped. */
    private static int[] edits(String typed, String word) {
        int[][] table = new int[typed.length() + 1][word.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= word.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : edits(table, i, j, typed, word);
            }
        }
        return table[typed.length()];
    }

    private static int edits(int[][] table, int i, int j, String typed, String word) {
        int changed = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(table[i - 1][j - 1] + changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(fewest, table[i - 2][j - 2] + 1) : fewest;
    }
}
