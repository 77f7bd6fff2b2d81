package org.liantiao.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that a thread sends to the database, whichever way: a page has a budget of them. And lets something
 * happen between two of them, for tests of what two people do at once.
 */
public class Statements implements BeanPostProcessor {
    private record Happening(String before, Runnable what) {}

    private static final ThreadLocal<@Nullable Happening> NEXT = new ThreadLocal<>();
    private static final ThreadLocal<List<String>> PREPARED = ThreadLocal.withInitial(ArrayList::new);

    /** Once, just before this thread prepares a statement with these words, lets something happen on another thread. */
    public static void before(String words, Runnable happens) {
        NEXT.set(new Happening(words, happens));
    }

    /** How many statements this thread prepares while something runs. */
    public static int during(Runnable work) {
        return preparedBy(work).size();
    }

    /** The statements that this thread prepares while something runs. */
    public static List<String> preparedBy(Runnable work) {
        PREPARED.get().clear();
        work.run();
        return List.copyOf(PREPARED.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static void noted(String sql) {
        PREPARED.get().add(sql);
        Happening next = NEXT.get();
        if (next == null || !sql.contains(next.before())) return;
        NEXT.remove();
        CompletableFuture.runAsync(next.what()).join();
    }

    private static final class Counted extends DelegatingDataSource {
        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }

        private static Connection counting(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) noted((String) arguments[0]);
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
