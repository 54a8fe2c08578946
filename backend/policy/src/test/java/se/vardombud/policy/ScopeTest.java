package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.vardombud.policy.Facts.U1;
import static se.vardombud.policy.Facts.U2;
import static se.vardombud.policy.JournalCategory.DIAGNOSES;
import static se.vardombud.policy.JournalCategory.NOTES;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final JournalPart NOTES_AT_1 = new JournalPart(U1, EnumSet.of(NOTES));
    private static final JournalPart DIAGNOSES_AT_1 = new JournalPart(U1, EnumSet.of(DIAGNOSES));
    private static final JournalPart NOTES_AT_2 = new JournalPart(U2, EnumSet.of(NOTES));

    private final Scope everything = new Scope.Everything();
    private final Scope notHidden = new Scope.EverythingNotHidden();
    private final Scope parts = new Scope.Parts(List.of(NOTES_AT_2, DIAGNOSES_AT_1, NOTES_AT_1), true);

    @Test
    void everything_covers_all_without_a_limit() {
        assertTrue(everything.covers(U1, NOTES) && notHidden.covers(U1, NOTES));
        assertEquals(Optional.empty(), everything.limitedTo());
        assertEquals(Optional.empty(), notHidden.limitedTo());
    }

    @Test
    void parts_cover_what_they_name() {
        assertTrue(parts.covers(U1, NOTES) && parts.covers(U1, DIAGNOSES) && parts.covers(U2, NOTES));
        assertFalse(parts.covers(U2, DIAGNOSES));
    }

    @Test
    void parts_are_one_for_each_unit_in_order() {
        assertEquals(
                Optional.of(List.of(new JournalPart(U1, EnumSet.of(NOTES, DIAGNOSES)), NOTES_AT_2)), parts.limitedTo());
    }

    @Test
    void scopes_that_open_the_same_are_equal() {
        assertEquals(parts, new Scope.Parts(List.of(NOTES_AT_1, NOTES_AT_2, DIAGNOSES_AT_1, NOTES_AT_1), true));
        assertEquals(JournalPart.whole(U1), new JournalPart(U1, Set.of(JournalCategory.values())));
    }

    @Test
    void a_proxy_has_the_same_without_what_is_hidden_from_guardians() {
        assertEquals(notHidden, everything.forProxy());
        assertEquals(notHidden, notHidden.forProxy());
        assertEquals(new Scope.Parts(List.of(NOTES_AT_2, DIAGNOSES_AT_1, NOTES_AT_1), false), parts.forProxy());
        assertTrue(everything.mayReadHiddenFromGuardians() && parts.mayReadHiddenFromGuardians());
        assertFalse(notHidden.mayReadHiddenFromGuardians());
    }

    @Test
    void what_opens_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Scope.Parts(List.of(), true));
        assertThrows(IllegalArgumentException.class, () -> new JournalPart(U1, Set.of()));
    }
}
