package se.vardombud.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.vardombud.audit.AccessLogEntry.Outcome;

@QuarkusTest
class AccessLogTest {
    @Inject
    AccessLog log;

    @Inject
    AccessLogTable table;

    @Inject
    DataSource dataSource;

    @Test
    void a_row_is_committed_when_append_comes_back() throws SQLException {
        UUID patient = UUID.randomUUID();
        log.append(entry(UUID.randomUUID(), patient));
        assertEquals(1, count(patient));
    }

    @Test
    void a_row_stands_although_the_caller_rolls_back() throws SQLException {
        UUID patient = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    log.append(entry(UUID.randomUUID(), patient));
                    throw new IllegalStateException("the request fails after its denial was logged");
                }));
        assertEquals(1, count(patient));
    }

    @Test
    void rows_that_arrive_together_are_all_committed() throws Exception {
        UUID patient = UUID.randomUUID();
        int rows = 500;
        try (ExecutorService requests = Executors.newFixedThreadPool(32)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                done.add(requests.submit(() -> log.append(entry(UUID.randomUUID(), patient))));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertEquals(rows, count(patient));
    }

    @Test
    void a_row_that_cannot_be_written_fails_alone_and_loudly() throws Exception {
        UUID patient = UUID.randomUUID();
        UUID twice = UUID.randomUUID();
        log.append(entry(twice, patient));
        try (ExecutorService requests = Executors.newFixedThreadPool(16)) {
            List<Future<?>> good = new ArrayList<>();
            Future<?> bad = requests.submit(() -> log.append(entry(twice, patient)));
            for (int i = 0; i < 50; i++) {
                good.add(requests.submit(() -> log.append(entry(UUID.randomUUID(), patient))));
            }
            for (Future<?> one : good) {
                one.get();
            }
            assertInstanceOf(
                    AccessLogUnavailableException.class,
                    assertThrows(Exception.class, bad::get).getCause());
        }
        assertEquals(51, count(patient));
    }

    @Test
    void nobody_waits_for_another_request_about_the_same_patient_that_has_not_committed() throws Exception {
        UUID patient = UUID.randomUUID();
        try (ExecutorService requests = Executors.newFixedThreadPool(1)) {
            QuarkusTransaction.requiringNew().run(() -> {
                table.insert(List.of(entry(UUID.randomUUID(), patient)));
                Future<?> other = requests.submit(() -> log.append(entry(UUID.randomUUID(), patient)));
                try {
                    other.get(20, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new AssertionError("the second request waits for the first to commit", e);
                }
            });
        }
        assertEquals(2, count(patient));
    }

    private long count(UUID patient) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from access_log where patient_id = ?")) {
            statement.setObject(1, patient);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static AccessLogEntry entry(UUID id, UUID patient) {
        return new AccessLogEntry(
                id,
                Instant.parse("2026-06-01T08:00:00Z"),
                UUID.randomUUID(),
                patient,
                null,
                "listJournal",
                "JOURNAL_READ",
                Outcome.PERMIT,
                "G10",
                null);
    }
}
