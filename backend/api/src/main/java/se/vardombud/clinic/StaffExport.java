package se.vardombud.clinic;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.PersonalNumber;

/**
 * An export of the staff directory, read: every line or none.
 *
 * @param lines empty when there are faults
 * @param faults what is wrong, by the number of the line, in words that repeat nothing of it
 */
record StaffExport(List<StaffLine> lines, Map<Integer, String> faults) {
    static final String HEADER = "personalNumber,hsaId,unitHsaId,unitName,role,from,to";
    private static final int COLUMNS = 7;
    private static final int LONGEST_NAME = 200;

    /** Reads the whole export. */
    static StaffExport read(String text) {
        List<String> rows = text.lines().toList();
        Map<Integer, String> faults = new TreeMap<>();
        List<StaffLine> lines = new ArrayList<>();
        if (rows.isEmpty() || !rows.getFirst().strip().replace("\uFEFF", "").equals(HEADER)) {
            faults.put(1, "must be " + HEADER);
        }
        if (!text.endsWith("\n")) {
            faults.put(rows.size(), "does not end: the file may still be being written");
        }
        Set<StaffLine.Key> seen = new HashSet<>();
        for (int number = 2; number <= rows.size(); number++) {
            String row = rows.get(number - 1);
            try {
                if (!row.isBlank()) {
                    StaffLine line = line(row);
                    check(seen.add(line.key()), "says the same as a line before it");
                    lines.add(line);
                }
            } catch (IllegalArgumentException e) {
                faults.put(number, String.valueOf(e.getMessage()));
            }
        }
        return new StaffExport(faults.isEmpty() ? lines : List.of(), faults);
    }

    private static StaffLine line(String row) {
        List<String> values = CsvLine.values(row);
        check(values.size() == COLUMNS, "must have " + COLUMNS + " values");
        String name = values.get(3);
        check(
                !name.isEmpty() && name.length() <= LONGEST_NAME,
                "unitName must have 1 to " + LONGEST_NAME + " characters");
        LocalDate from = value("from", values.get(5), StaffExport::date);
        LocalDate to = values.get(6).isEmpty() ? null : value("to", values.get(6), StaffExport::date);
        check(to == null || to.isAfter(from), "to must be after from");
        return new StaffLine(
                value("personalNumber", values.get(0), text -> PersonalNumber.parse(text)
                        .orElseThrow(IllegalArgumentException::new)),
                value("hsaId", values.get(1), HsaId::new),
                value("unitHsaId", values.get(2), HsaId::new),
                name,
                value("role", values.get(4), Role::valueOf),
                from,
                to);
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        check(date.getYear() >= 1900 && date.getYear() < 2200, "out of bounds");
        return date;
    }

    /** The message of what goes wrong inside may repeat the value, so it is left behind. */
    private static <T> T value(String column, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException(column + " " + expected(column));
        }
    }

    private static String expected(String column) {
        return switch (column) {
            case "personalNumber" -> "must be twelve digits with a correct check digit";
            case "role" -> "must be one of " + Arrays.toString(Role.values());
            case "from", "to" -> "must be a date written as YYYY-MM-DD";
            default -> "must be an HSA-id";
        };
    }

    private static void check(boolean holds, @Nullable String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Says nothing of anybody: records end up in logs. */
    @Override
    public String toString() {
        return "StaffExport[" + lines.size() + " lines, " + faults.size() + " faults]";
    }
}
