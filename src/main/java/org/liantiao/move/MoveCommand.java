package org.liantiao.move;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar liantiao.jar move-to-postgresql}: for whoever runs the server. It reads the county below the data folder and
 * writes it into the empty database that DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD name.
 */
public final class MoveCommand {
    public static final String NAME = "move-to-postgresql";

    private static final String OWNER = "DATABASE_OWNER";
    private static final String PASSWORD = "DATABASE_PASSWORD";
    private static final String FOLDER = "--liantiao.data=";

    private MoveCommand() {}

    /** Does it and says what came of it; returns what the process ends with, 0 when the whole county arrived. */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        String url = environment.get("DATABASE_URL");
        if (url == null || !url.startsWith("jdbc:postgresql:")) {
            out.println("Set DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD of an empty PostgreSQL database first.");
            return 2;
        }
        Path folder = Path.of(folder(arguments, environment.get("LIANTIAO_DATA")));
        try {
            List<CountyMove.Moved> moved = CountyMove.move(folder, url, user(environment), password(environment));
            out.printf("%-24s %10s  compared%n", "table", "rows");
            moved.forEach(table -> out.printf("%-24s %10d  the same%n", table.table(), table.rows()));
            out.println(
                    "The county has moved. Start it with the same DATABASE_ variables and the same LIANTIAO_VAULT_ keys;"
                            + " the old files were only read and can be kept.");
            return 0;
        } catch (NotMoved refused) {
            out.println(refused.getMessage());
        } catch (SQLException | FlywayException | IOException e) {
            out.println("Nothing was moved: " + e.getMessage());
        }
        return 1;
    }

    /** Who makes tables there: the owner, where there are two roles. */
    private static @Nullable String user(Map<String, String> environment) {
        String owner = environment.get(OWNER);
        return owner == null || owner.isBlank() ? environment.get("DATABASE_USER") : owner;
    }

    /** As the application takes it: from the environment, or from its file among the secrets. */
    static @Nullable String password(Map<String, String> environment) throws IOException {
        String name = environment.getOrDefault(OWNER, "").isBlank() ? PASSWORD : OWNER + "_PASSWORD";
        String given = environment.get(name);
        Path file = Path.of(environment.getOrDefault("LIANTIAO_SECRETS", "/run/liantiao"), name);
        return given != null || !Files.isReadable(file)
                ? given
                : Files.readString(file).stripTrailing();
    }

    private static String folder(List<String> arguments, @Nullable String fromEnvironment) {
        Stream<String> named = arguments.stream()
                .filter(argument -> argument.startsWith(FOLDER))
                .map(argument -> argument.substring(FOLDER.length()));
        return named.findFirst().orElse(fromEnvironment == null ? "./data" : fromEnvironment);
    }
}
