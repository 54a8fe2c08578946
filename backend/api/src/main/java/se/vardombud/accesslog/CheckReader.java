package se.vardombud.accesslog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.vardombud.common.PersonId;

/**
 * Who goes through a check: not through what they did themselves, which somebody else has to judge, nor through what is about them or their
 * children, of which not even a number tells (T6).
 *
 * @param own themself and the children in their custody
 */
record CheckReader(PersonId person, List<PersonId> own) {
    /** In SQL, of the rows of checks as r; begun with and. */
    String conditions() {
        return " and r.patient_id not in (" + String.join(", ", Collections.nCopies(own.size(), "?")) + ")"
                + " and not exists (select 1 from access_log x where x.patient_id = r.patient_id and x.id = r.entry_id"
                + " and x.actor_id = ?)";
    }

    /** The values of the conditions, in a list that others can be added to. */
    List<Object> parameters() {
        List<Object> values = new ArrayList<>();
        own.forEach(each -> values.add(each.value()));
        values.add(person.value());
        return values;
    }
}
