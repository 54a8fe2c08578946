package se.vardombud.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A PostgreSQL server for as long as the standard input is open; prints where it is. Its data is written through to the disk, as in production. */
public final class Postgres {
    private Postgres() {}

    public static void main(String[] args) throws IOException {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "on").start()) {
            System.out.println(postgres.getJdbcUrl("postgres", "postgres"));
            while (System.in.read() >= 0) {
                // until it ends
            }
        }
    }
}
