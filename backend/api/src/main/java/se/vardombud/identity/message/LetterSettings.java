package se.vardombud.identity.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of letters. */
@ConfigMapping(prefix = "vardombud.letters")
interface LetterSettings {
    /** Where print-ready letters are put for the print works to fetch. */
    Path folder();

    /** The sender in the corner, with an address for letters that cannot be delivered; lines divided by {@code |}. */
    Optional<String> sender();

    /**
     * Where the recipient's address begins, in mm from the paper's left edge. The default is seen through the right-hand window of a C5
     * envelope however an A4 folded once lies in it.
     */
    @WithDefault("123")
    float addressLeft();

    /** Where the recipient's address begins, in mm from the paper's upper edge. */
    @WithDefault("46")
    float addressTop();
}
