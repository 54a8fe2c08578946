package se.vardombud.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.vardombud.audit.tree.LogTree;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneAs;
import se.vardombud.proxy.DoneBy;

/** The log of one patient, to whom the gate has let in. */
@ApplicationScoped
class ReadLog {
    /** How operations that change nothing are called in the contract (a test holds all routes to it). */
    static final Pattern READS = Pattern.compile("(list|get|count|explain|summarise)[A-Z].*");

    private final ReadableRows rows;
    private final LogTree tree;
    private final Doers doers;

    ReadLog(ReadableRows rows, LogTree tree, Doers doers) {
        this.rows = rows;
        this.tree = tree;
        this.doers = doers;
    }

    @Transactional
    Page<LogEntryView> page(PersonId patient, LogQuestion question, PageQuestion.Wanted wanted) {
        Page<LoggedRow> page = rows.page(patient, reader(), question, wanted);
        return new Page<>(shown(page.items()), page.nextCursor());
    }

    @Transactional
    Page<LogEntryView> asked(PersonId patient, PageQuestion.Wanted wanted) {
        Page<LoggedRow> page = rows.asked(patient, reader(), wanted);
        return new Page<>(shown(page.items()), page.nextCursor());
    }

    /** @throws ProblemException 404 for a row that the reader does not see */
    @Transactional
    LoggedRow find(PersonId patient, UUID row) {
        return rows.find(patient, reader(), row).orElseThrow(ProblemException::notFound);
    }

    LogEntryView entry(PersonId patient, UUID row) {
        return shown(List.of(find(patient, row))).getFirst();
    }

    /** @throws ProblemException 404 for a row that the reader does not see, 409 for one that no checkpoint covers yet */
    ProofView proof(PersonId patient, UUID row) {
        LoggedRow found = find(patient, row);
        boolean own = found.permitted() && reader().equals(found.actor());
        return tree.proof(found.id(), patient.value())
                .map(proof -> ProofView.of(proof, own, tree.verifierKey()))
                .orElseThrow(() -> new ProblemException(
                        409, "NOT_SEALED_YET", "No checkpoint covers it yet. Ask again in a few minutes."));
    }

    private PersonId reader() {
        return doers.current().person();
    }

    private List<LogEntryView> shown(List<LoggedRow> found) {
        Map<Doer, DoneBy> known =
                doers.shown(found.stream().flatMap(ReadLog::doer).toList());
        PersonId reader = reader();
        return found.stream()
                .map(row -> new LogEntryView(
                        row.id(),
                        row.at(),
                        by(row, reader, known),
                        row.operation(),
                        row.action(),
                        READS.matcher(row.operation()).matches() ? LogEntryView.Act.READ : LogEntryView.Act.CHANGE,
                        row.permitted(),
                        row.justEnded(),
                        row.unit() != null && row.asked() == null,
                        row.askedTo(reader)))
                .toList();
    }

    private static LogEntryView.By by(LoggedRow row, PersonId reader, Map<Doer, DoneBy> known) {
        DoneBy doer = doer(row).findFirst().map(known::get).orElse(null);
        return new LogEntryView.By(
                LogWho.of(row), reader.equals(row.actor()), doer == null ? null : doer.name(), row.role(), row.unit());
    }

    /** Whose name the reader may know: the patient's own, and those of proxies. A personal number that an offer was made to gives no name away. */
    private static Stream<Doer> doer(LoggedRow row) {
        PersonId actor = row.actor();
        return switch (LogWho.of(row)) {
            case STAFF, OTHER -> Stream.empty();
            case PATIENT -> Stream.of(new Doer(Objects.requireNonNull(actor), DoneAs.SELF));
            case GUARDIAN -> Stream.of(new Doer(Objects.requireNonNull(actor), DoneAs.GUARDIAN));
            case DELEGATE ->
                row.delegated() ? Stream.of(new Doer(Objects.requireNonNull(actor), DoneAs.DELEGATE)) : Stream.empty();
        };
    }
}
