package se.vardombud.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.common.Uuids;

/**
 * Stores what a bundle has for a journal, whole or not at all.
 *
 * <p>What the same source sends again replaces what it sent before, by type and id of the resource: the entry keeps its own id. What care
 * has hidden stays hidden, also within another's entry ({@link HidingTable}). A resource that has been retracted since
 * ({@code entered-in-error}) takes its entry away. Entries of earlier imports that the bundle does not mention stay.
 */
@Singleton
public class JournalImport {
    private final Units units;
    private final JournalTable table;
    private final HidingTable hiding;
    private final JournalLock lock;
    private final Uuids uuids;
    private final Clock clock;
    private final ObjectMapper json;

    JournalImport(
            Units units,
            JournalTable table,
            HidingTable hiding,
            JournalLock lock,
            Uuids uuids,
            Clock clock,
            ObjectMapper json) {
        this.units = units;
        this.table = table;
        this.hiding = hiding;
        this.lock = lock;
        this.uuids = uuids;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Stores a bundle that was read before. Whose it is, is not checked here.
     *
     * @throws BundleRefusedException when something in it is in the future, unless that is to be left out
     */
    public ImportAnswer store(JournalBundle bundle, ImportOrder order) {
        Instant now = clock.instant();
        Selection selection = Selection.of(bundle, order, now);
        Map<UnitRef, UnitId> made = new HashMap<>();
        selection.taken().stream()
                .map(Draft::unit)
                .distinct()
                .forEach(unit -> made.put(
                        unit,
                        units.ensure(unit.externalId(order.source()), unit.name())
                                .id()));
        return lock.alone(order.patient(), () -> write(selection, order, made, now));
    }

    private ImportAnswer write(Selection selection, ImportOrder order, Map<UnitRef, UnitId> made, Instant now) {
        PersonId patient = order.patient();
        Map<SourceKey, UUID> known = table.known(patient, order.source());
        HidingTable.Told before = hiding.told(patient, order.source());
        table.delete(
                patient,
                Stream.concat(selection.taken().stream().map(Draft::key), selection.withdrawn().stream())
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        UUID importId = uuids.next();
        table.insert(
                patient,
                order.source(),
                importId,
                selection.taken().stream().map(draft -> row(draft, known, made)).toList());
        hiding.inherit(patient, order.source(), before);
        hiding.apply(patient, order.source());
        ImportAnswer answer =
                new ImportAnswer(importId, selection.count(), selection.merged(), selection.skipped(), List.of());
        table.log(
                patient,
                importId,
                now,
                order.source(),
                text(answer.taken()),
                text(answer.merged()),
                text(answer.skipped()));
        return answer;
    }

    private JournalTable.Row row(Draft draft, Map<SourceKey, UUID> known, Map<UnitRef, UnitId> made) {
        UUID before = known.get(draft.key());
        return new JournalTable.Row(
                draft,
                before == null ? uuids.next() : before,
                Objects.requireNonNull(made.get(draft.unit())).value(),
                text(draft.details()));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
