package org.liantiao.disputes;

import java.io.PrintStream;
import java.util.function.Function;
import org.liantiao.disputes.internal.FigureBook;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code java -jar liantiao.jar rebuild-figures}: for whoever runs the server, when the daily comparison found that sums differ
 * from the cases. It makes them anew and compares. On PostgreSQL the county may go on working meanwhile.
 */
public final class RebuildFigures {
    public static final String NAME = "rebuild-figures";

    private static final String[] QUIETLY = {"--server.port=0", "--server.address=127.0.0.1", "--liantiao.jobs=false"};

    private RebuildFigures() {}

    /**
     * Does it and says what came of it; returns what the process ends with, 0 when sums and cases agree.
     *
     * @param start starts the application with these options, without opening its door to others
     */
    public static int run(Function<String[], ConfigurableApplicationContext> start, PrintStream out) {
        try (ConfigurableApplicationContext application = start.apply(QUIETLY)) {
            FigureBook book = application.getBean(FigureBook.class);
            book.rebuild();
            FigureBook.Found found = book.compare();
            out.printf(
                    "%d sums were made anew; %d differ from a count of the cases.%n",
                    found.compared(), found.differences());
            return found.differences() == 0 ? 0 : 1;
        }
    }
}
