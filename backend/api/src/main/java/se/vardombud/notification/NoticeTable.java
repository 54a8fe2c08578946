package se.vardombud.notification;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Statements;

/** What has been asked for and what has been sent, by receiver, channel and kind. Within the caller's transaction. */
@Singleton
class NoticeTable {
    private static final String KEY = " where patient_id = ? and person_id = ? and channel = ? and kind = ?";
    private final Statements statements;

    NoticeTable(Statements statements) {
        this.statements = statements;
    }

    /**
     * How a notice stands.
     *
     * @param asked counts how often it has been asked for
     * @param joinUntil another one joins the one that is queued, until then; null when none is queued
     * @param sentAt the last one
     */
    record Standing(int asked, @Nullable Instant joinUntil, @Nullable Instant sentAt) {}

    /** Counts one more, and locks the row until the transaction ends. */
    Standing ask(NoticeWork notice) {
        statements.run(
                """
                insert into notice (patient_id, person_id, channel, kind, asked)
                values (?, ?, ?, ?, 0) on conflict do nothing""",
                key(notice).toArray());
        statements.run("update notice set asked = asked + 1" + KEY, key(notice).toArray());
        return standing(notice);
    }

    Standing standing(NoticeWork notice) {
        return statements
                .first("select asked, join_until, sent_at from notice" + KEY, key(notice), NoticeTable::read)
                .orElseGet(() -> new Standing(0, null, null));
    }

    void queued(NoticeWork notice, Instant joinUntil) {
        run("update notice set join_until = ?" + KEY, notice, joinUntil);
    }

    void sent(NoticeWork notice, Instant at) {
        run("update notice set sent_at = ?" + KEY, notice, at);
    }

    /** Nothing is queued any more; false when it has been asked for again. */
    boolean over(NoticeWork notice, int asked) {
        List<Object> parameters = new ArrayList<>(key(notice));
        parameters.add(asked);
        return statements.run("update notice set join_until = null" + KEY + " and asked = ?", parameters.toArray())
                == 1;
    }

    private void run(String sql, NoticeWork notice, Instant at) {
        List<Object> parameters = new ArrayList<>(List.of(at));
        parameters.addAll(key(notice));
        statements.run(sql, parameters.toArray());
    }

    private static List<Object> key(NoticeWork notice) {
        return Arrays.asList(
                notice.patient().value(),
                notice.receiver().value(),
                notice.channel().name(),
                notice.kind().name());
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(row.getInt("asked"), instant(row, "join_until"), instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
