package se.vardombud.clinic;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.Statements;

/** The words that each clinic is found by, in the database. */
@Singleton
class ClinicWords {
    private static final int IN_THE_NAME = 0;
    private static final int THE_TOWN = 1;
    private final Statements statements;

    ClinicWords(Statements statements) {
        this.statements = statements;
    }

    private record Named(UUID unit, String name) {}

    /** Puts the words of a name and a town in place of what was. Within the caller's transaction. */
    void write(UUID unit, String name, String town) {
        List<String> ofName = SearchWords.of(name);
        List<List<Object>> rows = new ArrayList<>();
        ofName.forEach(word -> rows.add(row(unit, word, IN_THE_NAME)));
        SearchWords.of(town).stream()
                .filter(word -> !ofName.contains(word))
                .forEach(word -> rows.add(row(unit, word, THE_TOWN)));
        statements.run("delete from clinic_word where unit_id = ?", unit);
        statements.runAll("insert into clinic_word (unit_id, word, distance, initial) values (?, ?, ?, ?)", rows);
    }

    /** Writes the words of units that have none: those from before there were any. */
    @Transactional
    void complete() {
        statements
                .list(
                        "select id, name from unit u where not exists (select 1 from clinic_word w where w.unit_id = u.id)",
                        List.of(),
                        row -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .forEach(unit -> write(unit.unit(), unit.name(), ""));
    }

    /** The words that begin with one of these letters. Within the caller's transaction. */
    List<String> beginningWith(List<String> initials) {
        String places = String.join(", ", Collections.nCopies(initials.size(), "?"));
        return statements.list(
                "select distinct word from clinic_word where initial in (" + places + ")",
                initials,
                row -> row.getString(1));
    }

    private static List<Object> row(UUID unit, String word, int distance) {
        return List.of(unit, word, distance, SearchWords.initial(word));
    }
}
