package se.vardombud.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.proxy.GrantedAccess;

/** Hands out attached files, to those who may see the message. */
@ApplicationScoped
class Files {
    private final AttachmentTable table;
    private final GrantedAccess granted;

    Files(AttachmentTable table, GrantedAccess granted) {
        this.table = table;
        this.granted = granted;
    }

    Response forPatient(PersonId patient, UUID thread, UUID id) {
        return answer(patient, thread, id, granted.mayReadHiddenFromGuardians());
    }

    Response forStaff(PersonId patient, UUID thread, UUID id) {
        return answer(patient, thread, id, true);
    }

    @Transactional
    Response answer(PersonId patient, UUID thread, UUID id, boolean hiddenToo) {
        AttachmentView file = table.find(patient, thread, id, hiddenToo).orElseThrow(ProblemException::notFound);
        return FileAnswer.of(file, table.content(patient, id));
    }
}
