package se.vardombud.program;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PortalClock;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;

/** Shows what somebody has been given, to either side. Within the caller's transaction. */
@Singleton
class GivenViews {
    private final ProgramTable programs;
    private final AnswerTable answers;
    private final Doers doers;
    private final Clock clock;

    GivenViews(ProgramTable programs, AnswerTable answers, Doers doers, Clock clock) {
        this.programs = programs;
        this.answers = answers;
        this.doers = doers;
        this.clock = clock;
    }

    List<GivenProgram> of(List<GivenRow> rows) {
        Map<Doer, DoneBy> by =
                doers.shown(rows.stream().flatMap(GivenViews::closer).toList());
        return rows.stream()
                .map(row -> GivenProgram.of(row, today(), closedBy(row, by)))
                .toList();
    }

    GivenDetails details(GivenRow given, GivenStep.Reader reader) {
        ProgramContent content = programs.edition(given.program(), given.edition());
        Map<Integer, AnswerTable.Row> saved = answers.of(given);
        Map<Doer, DoneBy> by =
                doers.shown(Stream.concat(closer(given), saved.values().stream().map(AnswerTable.Row::by))
                        .toList());
        return new GivenDetails(
                GivenProgram.of(given, today(), closedBy(given, by)),
                content.about(),
                content.afterwards(),
                GivenStep.of(content, started(given), saved, by, reader));
    }

    boolean started(GivenRow given) {
        return !given.startsOn().isAfter(today());
    }

    private static Stream<Doer> closer(GivenRow given) {
        return Stream.ofNullable(given.closing()).map(GivenRow.Closing::by);
    }

    private static @Nullable DoneBy closedBy(GivenRow given, Map<Doer, DoneBy> by) {
        GivenRow.Closing closing = given.closing();
        return closing == null ? null : Objects.requireNonNull(by.get(closing.by()));
    }

    private LocalDate today() {
        return PortalClock.today(clock);
    }
}
