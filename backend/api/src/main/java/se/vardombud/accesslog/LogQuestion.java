package se.vardombud.accesslog;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.QueryChoice;
import se.vardombud.common.QueryDate;

/** Which rows of the log are asked for, as it came. */
public final class LogQuestion {
    @QueryParam("from")
    @Parameter(description = "The first day, in Sweden")
    @Nullable QueryDate from;

    @QueryParam("to")
    @Parameter(description = "The last day, in Sweden")
    @Nullable QueryDate to;

    @QueryParam("who")
    @Parameter(description = "As what somebody acted", schema = @Schema(implementation = LogWho.class))
    @Nullable String who;

    @QueryParam("kind")
    @Parameter(description = "What it is about", schema = @Schema(implementation = LogKind.class))
    @Nullable String kind;

    @QueryParam("own")
    @Parameter(
            description = "Whether what the asker has done as a private person comes along; it does when left out",
            schema = @Schema(implementation = Own.class))
    @Nullable String own;

    /** What the asker has done. */
    @Schema(name = "AccessLogOwn")
    enum Own {
        INCLUDED,
        LEFT_OUT
    }

    /**
     * Conditions in SQL, each begun with and.
     *
     * @param reader who asks
     * @param parameters takes their values
     * @throws ProblemException 422 when the question cannot be read
     */
    String conditions(PersonId reader, List<Object> parameters) {
        StringBuilder sql = new StringBuilder();
        if (from != null) {
            sql.append(" and a.at >= ?");
            parameters.add(start(from));
        }
        if (to != null) {
            sql.append(" and a.at < ?");
            parameters.add(start(new QueryDate(to.value().plusDays(1))));
        }
        if (QueryChoice.read("own", own, Own.values()) == Own.LEFT_OUT) {
            sql.append(" and (a.actor_id is null or a.actor_id <> ? or a.unit_id is not null)");
            parameters.add(reader.value());
        }
        LogWho acting = QueryChoice.read("who", who, LogWho.values());
        LogKind about = QueryChoice.read("kind", kind, LogKind.values());
        return sql.append(acting == null ? "" : " and " + acting.condition())
                .append(about == null ? "" : " and " + about.condition())
                .toString();
    }

    private static Instant start(QueryDate day) {
        return day.value().atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
