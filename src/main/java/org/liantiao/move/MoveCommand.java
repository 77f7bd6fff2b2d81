package org.liantiao.move;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;

/**
 * {@code java -jar liantiao.jar move-to-postgresql}: for whoever runs the server. It reads the county below the data folder and
 * writes it into the empty database that DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD name.
 */
public final class MoveCommand {
    public static final String NAME = "move-to-postgresql";

    private MoveCommand() {}

    /** Does it and says what came of it; returns what the process ends with, 0 when the whole county arrived. */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        String url = environment.get("DATABASE_URL");
        if (url == null || !url.startsWith("jdbc:postgresql:")) {
            out.println("Set DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD of an empty PostgreSQL database first.");
            return 2;
        }
        try {
            CountyAddress county = CountyAddress.of(arguments, environment);
            List<CountyMove.Moved> moved = CountyMove.move(county.folder(), url, county.user(), county.password());
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
}
