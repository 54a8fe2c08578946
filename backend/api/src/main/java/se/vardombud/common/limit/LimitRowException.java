package se.vardombud.common.limit;

import io.github.bucket4j.BucketExceptions;
import java.sql.SQLException;

/** The database does not count. */
final class LimitRowException extends BucketExceptions.BucketExecutionException {
    private static final long serialVersionUID = 1L;

    LimitRowException(SQLException cause) {
        super(cause);
    }
}
