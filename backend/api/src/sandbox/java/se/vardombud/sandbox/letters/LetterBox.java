package se.vardombud.sandbox.letters;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.sandbox.population.SandboxNames;

/**
 * The letter boxes of the sandbox. As at home, a letter is for those whose name is on it; it is on its way, and closed, until it
 * arrives.
 */
@Path("/sandbox/letters")
@Public
@Produces(MediaType.APPLICATION_JSON)
class LetterBox {
    private final Post post;
    private final SandboxNames names;

    LetterBox(Post post, SandboxNames names) {
        this.post = post;
        this.names = names;
    }

    /**
     * @param to what the envelope shows
     * @param title null until it has arrived
     * @param text null until it has arrived
     */
    record View(
            String id,
            String to,
            Instant postedAt,
            Instant arrivesAt,
            boolean arrived,
            @Nullable String title,
            @Nullable String text) {}

    @GET
    public List<View> list(@QueryParam("personalNumber") @Nullable String personalNumber) {
        if (personalNumber == null) {
            return post.all().stream().map(this::view).toList();
        }
        return PersonalNumber.parse(personalNumber).flatMap(names::of).stream()
                .flatMap(name -> post.all().stream().filter(letter -> letter.isTo(name)))
                .map(this::view)
                .toList();
    }

    @GET
    @Path("/{id}/pdf")
    @Produces("application/pdf")
    public byte[] pdf(@PathParam("id") String id) {
        return post.all().stream()
                .filter(letter -> letter.id().equals(id))
                .filter(post::hasArrived)
                .map(post::pdf)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private View view(PrintedLetter letter) {
        boolean arrived = post.hasArrived(letter);
        return new View(
                letter.id(),
                letter.window(),
                letter.postedAt(),
                Post.arrival(letter),
                arrived,
                arrived ? letter.title() : null,
                arrived ? letter.text() : null);
    }
}
