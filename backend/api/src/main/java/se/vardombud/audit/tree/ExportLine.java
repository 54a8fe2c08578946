package se.vardombud.audit.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of an export: place, hash of the leaf, id of the row, the row; divided by tabs.
 *
 * @param place -1 for a row that has none
 * @param leaf null for a row that has none
 * @param row {@link LogRow#line}; empty when the database has no such row
 */
record ExportLine(long place, byte @Nullable [] leaf, String id, String row) {
    /** The first line of the file. */
    static final String HEADER = "vardombud access log export 1";

    private static final Pattern AT = Pattern.compile("\"at\":\"([^\"]*)\"");
    private static final Pattern PATIENT = Pattern.compile("\"patient\":\"([^\"]*)\"");
    private static final int PARTS = 4;

    static String placed(long place, byte[] leaf, UUID id, @Nullable LogRow row) {
        return place + "\t" + Base64.getEncoder().encodeToString(leaf) + "\t" + id + "\t"
                + (row == null ? "" : row.line());
    }

    static String unplaced(LogRow row) {
        return "-\t\t" + row.id() + "\t" + row.line();
    }

    /** @throws IllegalArgumentException when it is none */
    static ExportLine parse(String line) {
        String[] parts = line.split("\t", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not a line of an export");
        }
        boolean placed = !parts[0].equals("-");
        return new ExportLine(
                placed ? Long.parseLong(parts[0]) : -1,
                placed ? Base64.getDecoder().decode(parts[1]) : null,
                parts[2],
                parts[3]);
    }

    boolean placed() {
        return place >= 0;
    }

    /** Whether the row is the one that the leaf was made of. */
    boolean is(byte[] expected) {
        return Arrays.equals(LogRow.hash(row), expected);
    }

    /** Which row it is, for whoever has to look at it. */
    String named() {
        return "row " + id + part(PATIENT, ", patient ") + part(AT, ", of ");
    }

    private String part(Pattern pattern, String before) {
        Matcher found = pattern.matcher(row);
        return found.find() ? before + found.group(1) : "";
    }

    @Override
    public String toString() {
        return "ExportLine[" + place + "]";
    }
}
