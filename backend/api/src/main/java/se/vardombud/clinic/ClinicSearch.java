package se.vardombud.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.Statements;

/** Finds clinics by name, in the order of their names. */
@ApplicationScoped
class ClinicSearch {
    private final Statements statements;

    ClinicSearch(Statements statements) {
        this.statements = statements;
    }

    private record Found(ClinicView clinic, String searchName) {}

    /** Those in whose name each word of the text begins a word; all of them for no text. */
    @Transactional
    Page<ClinicView> find(String text, PageQuestion.Wanted wanted) {
        StringBuilder sql = new StringBuilder("select id, name, search_name from unit where 1 = 1");
        List<Object> parameters = new ArrayList<>();
        for (String word : SearchName.words(text)) {
            sql.append(" and search_name like ?");
            parameters.add("% " + word + "%");
        }
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (search_name, id) > (?, ?)");
            parameters.add(after.key());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        List<Found> found = statements.list(
                sql.append(" order by search_name, id limit ?").toString(),
                parameters,
                row -> new Found(
                        new ClinicView(new UnitId(row.getObject("id", UUID.class)), row.getString("name")),
                        row.getString("search_name")));
        Page<Found> page = wanted.page(
                found,
                last -> new Cursor(last.searchName(), last.clinic().clinicId().value()));
        return new Page<>(page.items().stream().map(Found::clinic).toList(), page.nextCursor());
    }
}
