package se.vardombud.clinic;

import java.util.ArrayList;
import java.util.List;

/** A line of comma-separated values (RFC 4180), in which a quoted value may hold commas and doubled quotes but no line break. */
final class CsvLine {
    private final String text;
    private int at;

    private CsvLine(String text) {
        this.text = text;
    }

    /**
     * The values, without spaces around them.
     *
     * @throws IllegalArgumentException when a quotation mark stands where none can
     */
    static List<String> values(String text) {
        return new CsvLine(text).values();
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        do {
            values.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        } while (at++ < text.length());
        return values;
    }

    private String plain() {
        int comma = text.indexOf(',', at);
        String value = text.substring(at, comma < 0 ? text.length() : comma);
        if (value.indexOf('"') >= 0) {
            throw new IllegalArgumentException("a quotation mark inside a value");
        }
        at += value.length();
        return value.strip();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else if (at == text.length() || text.charAt(at) == ',') {
                return value.toString().strip();
            } else {
                break;
            }
        }
        throw new IllegalArgumentException("a quotation that does not end");
    }
}
