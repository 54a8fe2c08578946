package se.vardombud.audit.tree;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Settings of the log's tree. */
@ConfigMapping(prefix = "vardombud.access-log")
interface TreeSettings {
    /** PEM file with the private and the public key (Ed25519) that checkpoints are signed by. */
    Path key();

    /** Outside the database: where checkpoints and the hashes of rows are kept too. */
    Path folder();

    /** The log's own name in its checkpoints: no blanks, no plus. */
    String origin();

    /** How often rows that are committed get their place: a duration, or off. */
    String placeEvery();

    /** How often a checkpoint is made when there are new rows: a duration, or off. */
    String checkpointEvery();
}
