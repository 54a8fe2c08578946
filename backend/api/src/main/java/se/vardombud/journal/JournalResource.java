package se.vardombud.journal;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.AccessReaders;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.GrantedAccess;
import se.vardombud.proxy.Guarded;
import se.vardombud.proxy.ReaderView;

@Path(Api.V1 + "/patients/{patientId}/journal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journal", description = "A patient's journal, as far as the asker may read it")
@APIResponse(responseCode = "401", ref = "Problem")
@APIResponse(responseCode = "403", ref = "Problem")
@APIResponse(responseCode = "404", ref = "Problem")
@APIResponse(responseCode = "503", ref = "Problem")
class JournalResource {
    private final Journal journal;
    private final GrantedAccess access;
    private final AccessReaders readers;

    JournalResource(Journal journal, GrantedAccess access, AccessReaders readers) {
        this.journal = journal;
        this.access = access;
        this.readers = readers;
    }

    @GET
    @Guarded(Action.JOURNAL_READ)
    @Operation(
            operationId = "listJournal",
            summary = "Entries, newest first",
            description =
                    "Only what the asker may read: an entry that care has hidden, or outside the permitted units and categories, leaves no trace. "
                            + "A page is full whenever there is more. Follow nextCursor with the same filters.")
    @APIResponse(
            responseCode = "200",
            description = "Entries, newest first",
            headers =
                    @Header(
                            name = "Access-Log-Id",
                            description = "The access-log row that records this answer",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid")),
            content =
                    @Content(
                            schema = @Schema(implementation = JournalPage.class),
                            examples = @ExampleObject(name = "page", value = JournalExamples.PAGE)))
    @APIResponse(responseCode = "422", ref = "Problem")
    public JournalPage list(@PathParam("patientId") PersonId patient, @BeanParam JournalQuestion question) {
        JournalQuestion.Read asked = question.read();
        return journal.page(patient, access.journalScope(), asked.filter(), asked.limit(), asked.cursor());
    }

    @GET
    @Path("/summary")
    @Guarded(Action.JOURNAL_READ)
    @Operation(
            operationId = "summariseJournal",
            summary = "Clinics, categories and dates of the entries",
            description = "What the list can be filtered by; counts only what the asker may read.")
    @APIResponse(
            responseCode = "200",
            description = "Clinics, categories and dates of the entries",
            content =
                    @Content(
                            schema = @Schema(implementation = JournalSummary.class),
                            examples = @ExampleObject(name = "summary", value = JournalExamples.SUMMARY)))
    public JournalSummary summary(@PathParam("patientId") PersonId patient) {
        return journal.summary(patient, access.journalScope());
    }

    @GET
    @Path("/{entryId}")
    @Guarded(Action.JOURNAL_READ)
    @Operation(
            operationId = "getJournalEntry",
            summary = "One entry with all that it says",
            description =
                    "404 is the same for an entry that is hidden, outside the permitted part, another patient's, or that never was.")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content =
                    @Content(
                            schema = @Schema(implementation = JournalEntry.class),
                            examples = @ExampleObject(name = "result", value = JournalExamples.ENTRY)))
    public JournalEntry entry(
            @PathParam("patientId") PersonId patient,
            @PathParam("entryId")
                    @Parameter(
                            description = "id of an entry in the list",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String entryId) {
        return journal.entry(patient, access.journalScope(), id(entryId)).orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/{entryId}/readers")
    @Guarded(Action.JOURNAL_READ)
    @Operation(
            operationId = "listJournalEntryReaders",
            summary = "Who can see this entry, and why",
            description =
                    "The asker first, then the patient, then guardians who can read it. Guardians who cannot are left out. 404 as for the entry.")
    @APIResponse(
            responseCode = "200",
            description = "Readers",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ReaderView.class),
                            examples = @ExampleObject(name = "guardian", value = JournalExamples.READERS)))
    public List<ReaderView> readers(
            @PathParam("patientId") PersonId patient,
            @PathParam("entryId")
                    @Parameter(
                            description = "id of an entry in the list",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String entryId) {
        return journal.place(patient, access.journalScope(), id(entryId))
                .map(place -> readers.of(patient, place.unit(), place.category(), place.hidden() != Hidden.NO))
                .orElseThrow(ProblemException::notFound);
    }

    private static UUID id(String text) {
        try {
            return Uuids.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }
}
