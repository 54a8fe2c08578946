package se.vardombud.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements that the calling thread has Hibernate run. */
@Singleton
@PersistenceUnitExtension
public class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    @Override
    public String inspect(String sql) {
        COUNT.set(COUNT.get() + 1);
        return sql;
    }

    /** How many the work takes. */
    public static int of(Runnable work) {
        int before = COUNT.get();
        work.run();
        return COUNT.get() - before;
    }
}
