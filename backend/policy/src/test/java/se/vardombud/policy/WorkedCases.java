package se.vardombud.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The worked cases of the access rules, read from access-cases.csv. */
final class WorkedCases {
    /** One row: a question and the answer it must get; what is empty in the row is empty here. */
    record Case(String name, Question question, String decision, String rule, String reason, String untilOrOpens) {
        @Override
        public String toString() {
            return name;
        }
    }

    private WorkedCases() {}

    static List<Case> all() {
        return lines().skip(1).map(WorkedCases::parse).toList();
    }

    private static Stream<String> lines() {
        try (InputStream in = WorkedCases.class.getResourceAsStream("access-cases.csv")) {
            if (in == null) {
                throw new IllegalStateException("access-cases.csv is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Case parse(String line) {
        List<String> cells = cells(line);
        Question question = new Question(
                relation(cells),
                patient(cells),
                Action.valueOf(cells.get(9)),
                optional(cells.get(10)).map(WorkedCases::unit),
                optional(cells.get(11)).map(JournalCategory::valueOf),
                Assurance.valueOf(cells.get(4)),
                LocalDate.parse(cells.get(3)));
        return new Case(cells.get(0), question, cells.get(12), cells.get(13), cells.get(14), cells.get(15));
    }

    /** Splits on commas outside quotation marks. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Patient patient(List<String> cells) {
        List<String> grants = grants(cells);
        return new Patient(
                Optional.of(LocalDate.parse(cells.get(2))),
                false,
                cells.get(5).equals("yes"),
                grants.contains("sealed")
                        ? Optional.of(new JournalSeal(LocalDate.of(2020, 1, 1), Optional.empty()))
                        : Optional.empty(),
                grants.contains("enrolled"),
                Set.copyOf(named(grants, "approved", args -> unit(args[0]))),
                named(grants, "maturity", WorkedCases::journalGrant));
    }

    private static Relation relation(List<String> cells) {
        boolean isProtected = cells.get(6).equals("yes");
        boolean blocked = cells.get(7).equals("yes");
        List<Delegation> delegations = named(grants(cells), "delegation", WorkedCases::delegation);
        return switch (cells.get(1)) {
            case "self" -> new Relation.Self();
            case "guardian" ->
                new Relation.Guardian(
                        isProtected,
                        blocked,
                        named(grants(cells), "exception", WorkedCases::journalGrant),
                        delegations);
            case "delegate" -> new Relation.Delegate(isProtected, blocked, delegations);
            case "stranger" -> new Relation.Stranger();
            default -> throw new IllegalArgumentException(cells.get(1));
        };
    }

    /** Grants stand side by side, {@code name} or {@code name(argument;argument)}, with a semicolon between. */
    private static List<String> grants(List<String> cells) {
        return List.of(cells.get(8).split(";(?![^(]*\\))"));
    }

    private static <T> List<T> named(List<String> grants, String name, Function<String[], T> read) {
        return grants.stream()
                .filter(grant -> grant.startsWith(name + "("))
                .map(grant ->
                        grant.substring(name.length() + 1, grant.length() - 1).split(";"))
                .map(read)
                .toList();
    }

    private static JournalGrant journalGrant(String[] args) {
        Set<JournalCategory> categories = EnumSet.allOf(JournalCategory.class);
        if (!args[1].equals("*")) {
            List<String> names = List.of(args[1].split("\\|", -1));
            categories.removeIf(category -> !names.contains(category.name()));
        }
        return new JournalGrant(new JournalPart(unit(args[0]), categories), period(args[2], args[3]));
    }

    private static Delegation delegation(String[] args) {
        Period period = period(args[1], args[2]);
        return new Delegation(period.from(), period, Set.of(Action.valueOf(args[0])));
    }

    private static Period period(String from, String toExclusive) {
        return new Period(LocalDate.parse(from), LocalDate.parse(toExclusive));
    }

    private static UnitId unit(String name) {
        return switch (name) {
            case "U1" -> Facts.U1;
            case "U2" -> Facts.U2;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
