package se.vardombud.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the log that may come into a sample, and why it should. */
record Candidate(UUID entry, UUID patient, Set<CheckFlag> flags) {
    /** Whether the patient of the log, as a, is or was the unit's. */
    static final String TIED =
            "case when exists (select 1 from patient_unit t where t.patient_id = a.patient_id and t.unit_id = a.unit_id)"
                    + " or exists (select 1 from past_patient_unit t where t.patient_id = a.patient_id and t.unit_id = a.unit_id)"
                    + " then 1 else 0 end as tied";

    /** Reads the log as a, of one unit, with the patient as p and whoever did it as s. */
    static final String SELECT = "select a.id, a.patient_id, a.reason, p.name as patient_name, s.name as staff_name, "
            + TIED + " from access_log a join person p on p.id = a.patient_id left join person s on s.id = a.actor_id";

    static Candidate read(ResultSet row) throws SQLException {
        Set<CheckFlag> flags = EnumSet.noneOf(CheckFlag.class);
        if (sameSurname(row.getString("patient_name"), row.getString("staff_name"))) {
            flags.add(CheckFlag.SAME_SURNAME);
        }
        String reason = row.getString("reason");
        if (CheckFlag.OWN_RECORD.name().equals(reason)) {
            flags.add(CheckFlag.OWN_RECORD);
        } else if (row.getInt("tied") == 0) {
            flags.add(CheckFlag.NO_TIE);
        }
        return new Candidate(row.getObject("id", UUID.class), row.getObject("patient_id", UUID.class), flags);
    }

    boolean flagged() {
        return !flags.isEmpty();
    }

    /** Either half of a double name counts. */
    static boolean sameSurname(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        Set<String> shared = new HashSet<>(surnames(one));
        shared.retainAll(surnames(other));
        return !shared.isEmpty();
    }

    private static Set<String> surnames(String name) {
        String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        return new HashSet<>(Arrays.asList(last.toLowerCase(Locale.ROOT).split("-")));
    }
}
