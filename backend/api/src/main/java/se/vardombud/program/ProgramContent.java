package se.vardombud.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/**
 * All that a programme says.
 *
 * @param about for whom it is, and what it is about
 * @param afterwards what happens when one is through
 */
@Schema(description = "All that a programme says", examples = ProgramContent.EXAMPLE)
record ProgramContent(
        @NotNull @Size(max = 200) String title,
        @NotNull @Size(max = 2000) @Schema(description = "For whom it is, and what it is about") String about,
        @Min(1) @Max(52) @Schema(description = "How many weeks it takes") int weeks,
        @Size(max = 2000) @Schema(description = "What happens when one is through") @Nullable String afterwards,
        @NotNull @Valid @Size(max = 50) List<@NotNull @Valid ProgramStep> steps) {
    static final String EXAMPLE =
            """
            {"title": "Bättre sömn", "about": "För vuxna som har svårt att sova.", "weeks": 4, "afterwards": "Vi ringer dig inom två veckor.", \
            "steps": [{"kind": "TEXT", "title": "Så fungerar sömnen", "text": "Sömnen går i vågor."}, \
            {"kind": "EXERCISE", "title": "Samma tid varje morgon", "text": "Ställ klockan på samma tid.", "times": 7}, \
            {"kind": "QUESTION", "title": "Så har du sovit", "text": "Hur utvilad är du?", \
            "question": {"kind": "SCALE", "lowest": "Inte alls", "highest": "Helt utvilad"}}]}""";

    /**
     * As it is kept.
     *
     * @throws ProblemException 422 naming what is wrong, such as {@code steps[2].text}
     */
    ProgramContent checked() {
        return new ProgramContent(
                Written.required("title", title, 1),
                Written.required("about", about, 1),
                weeks,
                Written.optional("afterwards", afterwards),
                IntStream.range(0, steps.size())
                        .mapToObj(at -> steps.get(at).checked("steps[" + at + "]"))
                        .toList());
    }
}
