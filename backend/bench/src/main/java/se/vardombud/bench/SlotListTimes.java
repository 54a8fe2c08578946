package se.vardombud.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How long a running sandbox takes to list a clinic's free times, with 200 slots at each clinic of the catalogue, two fifths of them booked: a
 * million when {@link ClinicSearchTimes} has put its catalogue in place.
 */
public final class SlotListTimes {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 3_000;

    private SlotListTimes() {}

    /** @param args the server's address, and its database's, as PostgreSQL's driver takes it */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        List<String> clinics = fill(args[1]);
        Caller caller = new Caller(args[0]);
        caller.signIn(caller.persona("guardian"));
        Times.header(clinics.size() + " clinics with 200 slots each");
        measure("first page, 20 times", caller, clinics, "");
        measure("five times as many", caller, clinics, "?limit=100");
    }

    private static void measure(String what, Caller caller, List<String> clinics, String question)
            throws IOException, InterruptedException {
        Random random = new Random(1);
        List<Long> nanos = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            String clinic = clinics.get(random.nextInt(clinics.size()));
            long begun = System.nanoTime();
            HttpResponse<String> answer = caller.get("/api/v1/clinics/" + clinic + "/slots" + question);
            long taken = System.nanoTime() - begun;
            if (answer.statusCode() != 200 || !answer.body().contains("slotId")) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            if (round >= 0) {
                nanos.add(taken);
            }
        }
        Times.print(what, nanos, "");
    }

    /** Straight into the tables: over HTTP a million would take hours. */
    private static List<String> fill(String url) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = database.createStatement()) {
            statement.execute("create temporary table filled as select unit_id, gen_random_uuid() as type_id from clinic where not gone");
            statement.execute("delete from clinic_service where service = 'APPOINTMENT_SLOT'");
            statement.execute("insert into clinic_service (unit_id, service, opened)"
                    + " select unit_id, 'APPOINTMENT_SLOT', true from filled");
            statement.execute("insert into visit_type (id, unit_id, name, minutes, cancel_hours)"
                    + " select type_id, unit_id, 'Uppmätt besök', 30, 24 from filled");
            statement.execute("insert into slot (id, unit_id, type_id, starts_at, ends_at, published_at, published_by)"
                    + " select gen_random_uuid(), unit_id, type_id, now() + n * interval '3 hours',"
                    + " now() + n * interval '3 hours' + interval '30 minutes', now(), unit_id"
                    + " from filled, generate_series(1, 200) n");
            statement.execute("insert into slot_claim (slot_id, patient_id, hold_id, held_by, appointment_id)"
                    + " select s.id, s.id, s.id, s.id, s.id from slot s join filled f on f.type_id = s.type_id"
                    + " where extract(epoch from s.starts_at)::bigint / 10800 % 5 < 2");
            statement.execute("analyze");
            return ids(statement);
        }
    }

    private static List<String> ids(Statement statement) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select unit_id from filled")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
