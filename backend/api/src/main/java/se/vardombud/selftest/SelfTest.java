package se.vardombud.selftest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/** A kind of self-test, as the clinic that offers it tells it. */
@Schema(description = "A kind of self-test, as the clinic tells it", examples = SelfTest.EXAMPLE)
record SelfTest(
        @NotNull @Size(max = 100) String title,
        @NotNull @Size(max = 500) @Schema(description = "What it can show, and what it cannot") String shows,
        @NotNull @Size(max = 2000) @Schema(description = "How one takes it, in plain text") String how,
        @Min(0) @Max(OLDEST) @Schema(description = "In whole years; absent: from birth") @Nullable Integer ageFrom,
        @Min(0) @Max(OLDEST) @Schema(description = "In whole years, included; absent: no limit") @Nullable Integer ageTo,
        @NotNull @Min(1) @Max(60) @Schema(description = "Days from the sample's arrival until there is a result")
                Integer answerWithinDays) {
    static final String EXAMPLE =
            """
            {"title": "Järnförråd", "shows": "Hur mycket järn kroppen har lagrat.", "how": "Stick i fingret och fyll röret.", \
            "ageFrom": 1, "answerWithinDays": 7}""";

    /** What {@link #read} reads, of the table self_test_offer as f. */
    static final String COLUMNS = "f.title, f.shows, f.how, f.age_from, f.age_to, f.answer_within_days";

    private static final int OLDEST = 120;

    static SelfTest read(ResultSet row) throws SQLException {
        return new SelfTest(
                row.getString("title"),
                row.getString("shows"),
                row.getString("how"),
                row.getObject("age_from", Integer.class),
                row.getObject("age_to", Integer.class),
                row.getInt("answer_within_days"));
    }

    /**
     * The same as it may be kept: the title on one line.
     *
     * @throws ProblemException 422 when something is no text, or no one is of the age
     */
    SelfTest checked() {
        if (ageFrom != null && ageTo != null && ageFrom > ageTo) {
            throw Invalid.value("test.ageTo", "must not be below ageFrom");
        }
        return new SelfTest(
                Written.required("test.title", title, 1).replaceAll("\\s+", " "),
                Written.required("test.shows", shows, 1),
                Written.required("test.how", how, 1),
                ageFrom,
                ageTo,
                answerWithinDays);
    }

    boolean fits(Age age) {
        return (ageFrom == null || age.atLeast() >= ageFrom) && (ageTo == null || age.atMost() <= ageTo);
    }
}
