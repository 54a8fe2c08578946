package se.vardombud.audit.tree;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of an export: place, hash of the leaf, id of the row, the row, what the row withholds; divided by tabs.
 *
 * @param place {@link #NONE} or {@link #WAITING} for a row that has none
 * @param leaf null for a row that has none, and for one that waits for its place since before the tree
 * @param row {@link LogRow#line}; empty when the database has no such row
 * @param withheld {@link LogRow#withheld}; empty like the row
 */
record ExportLine(long place, byte @Nullable [] leaf, String id, String row, String withheld) {
    /** In the place of a row that neither has one nor waits for one: the portal did not write it. */
    static final long NONE = -1;
    /** In the place of a row that waits for one. */
    static final long WAITING = -2;

    private static final String HEADER = "vardombud access log export 2\t";
    private static final Pattern AT = Pattern.compile("\"at\":\"([^\"]*)\"");
    private static final Pattern PATIENT = Pattern.compile("\"patient\":\"([^\"]*)\"");
    private static final int PARTS = 5;

    /** The first line of the file, with the time of the database. */
    static String header(Instant at) {
        return HEADER + at;
    }

    /**
     * When the export was made.
     *
     * @throws IllegalArgumentException when this is not the first line of one
     */
    static Instant made(@Nullable String header) {
        if (header == null || !header.startsWith(HEADER)) {
            throw new IllegalArgumentException("not an export of the access log");
        }
        return Instant.parse(header.substring(HEADER.length()));
    }

    static String placed(long place, byte[] leaf, UUID id, @Nullable LogRow row) {
        return line(Long.toString(place), leaf, id, row);
    }

    static String unplaced(LogRow row) {
        return line("-", null, row.id(), row);
    }

    static String waiting(LogRow row, byte @Nullable [] hash) {
        return line("w", hash, row.id(), row);
    }

    private static String line(String place, byte @Nullable [] leaf, UUID id, @Nullable LogRow row) {
        return String.join(
                "\t",
                place,
                leaf == null ? "" : Base64.getEncoder().encodeToString(leaf),
                id.toString(),
                row == null ? "" : row.line(),
                row == null ? "" : row.withheld());
    }

    /** @throws IllegalArgumentException when it is none */
    static ExportLine parse(String line) {
        String[] parts = line.split("\t", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not a line of an export");
        }
        long place =
                switch (parts[0]) {
                    case "-" -> NONE;
                    case "w" -> WAITING;
                    default -> Long.parseLong(parts[0]);
                };
        return new ExportLine(
                place, parts[1].isEmpty() ? null : Base64.getDecoder().decode(parts[1]), parts[2], parts[3], parts[4]);
    }

    boolean placed() {
        return place >= 0;
    }

    /** Whether the row, with what it withholds, is the one that the leaf was made of. */
    boolean is(byte[] expected) {
        return Arrays.equals(LogRow.hash(row), expected) && LogRow.withholds(row, withheld);
    }

    /** When the row was written. */
    Instant at() {
        Matcher found = AT.matcher(row);
        if (!found.find()) {
            throw new IllegalArgumentException("row " + id + " has no time");
        }
        return Instant.parse(found.group(1));
    }

    /** Which row it is, for whoever has to look at it. */
    String named() {
        return "row " + id + part(PATIENT, ", patient ") + part(AT, ", of ");
    }

    private String part(Pattern pattern, String before) {
        Matcher found = pattern.matcher(row);
        return found.find() ? before + found.group(1) : "";
    }
}
