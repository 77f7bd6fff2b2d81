package org.liantiao.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liantiao.move.CountyAddress;

/**
 * {@code java -jar liantiao.jar verify-trail}: for whoever audits the county. Reads the chain of the county's database, or of a file
 * that the auditor took along ({@code --file=}), and computes all of it again; {@code --head=NUMBER:HASH} is a head from a paper. It
 * needs no key, writes nothing and starts nothing of the application.
 */
public final class VerifyCommand {
    public static final String NAME = "verify-trail";

    private static final String FILE = "--file=";
    private static final String HEAD = "--head=";
    private static final Pattern WRITTEN_HEAD =
            Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{" + Head.LEAST_DIGITS + ",64})");
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private final List<String> arguments;
    private final Map<String, String> environment;
    private final PrintStream out;

    private VerifyCommand(List<String> arguments, Map<String, String> environment, PrintStream out) {
        this.arguments = arguments;
        this.environment = environment;
        this.out = out;
    }

    /** Does it and says what it found; returns what the process ends with: 0 when all holds, 1 when not, 2 when it could not look. */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        return new VerifyCommand(arguments, environment, out).run();
    }

    private int run() {
        List<Head> heads = new ArrayList<>();
        for (String typed : all(HEAD)) {
            Matcher head = WRITTEN_HEAD.matcher(typed);
            if (!head.matches()) {
                out.println("A head is written as NUMBER:HASH, with at least " + Head.LEAST_DIGITS + " digits of it.");
                return UNREADABLE;
            }
            heads.add(new Head(Long.parseLong(head.group(1)), head.group(2).toLowerCase(java.util.Locale.ROOT)));
        }
        long begun = System.nanoTime();
        try {
            Optional<String> file = all(FILE).stream().findFirst();
            ChainCheck.Found found = file.isPresent() ? ofFile(Path.of(file.get()), heads) : ofDatabase(heads);
            return say(found, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException | SQLException e) {
            out.println("The trail cannot be read: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private static ChainCheck.Found ofFile(Path path, List<Head> heads) throws IOException {
        Verifier verifier = new Verifier(heads);
        try (BufferedReader in = Files.newBufferedReader(path)) {
            ChainFile.read(in, verifier::take).ifPresentOrElse(verifier::end, verifier::end);
        }
        return ChainCheck.Found.by(verifier, 0);
    }

    private ChainCheck.Found ofDatabase(List<Head> heads) throws SQLException, IOException {
        try (Connection database = CountyAddress.of(arguments, environment).open()) {
            return ChainCheck.of(database, heads);
        }
    }

    private int say(ChainCheck.Found found, Duration took) {
        Head end = found.end();
        out.printf(
                "%d links looked at in %.1f s, %,.0f a second.%n",
                end.seq(), took.toNanos() / 1e9, end.seq() / Math.max(1e-9, took.toNanos() / 1e9));
        if (found.broken() != null) {
            out.println("BROKEN at " + found.broken());
            return BROKEN;
        }
        if (found.waiting() > 0)
            out.println(found.waiting() + " entries wait for their place; each is as it was written.");
        out.println("All of it holds. The chain ends with " + end.seq() + ":" + end.hash());
        if (all(HEAD).isEmpty())
            out.println(
                    "Nothing from outside was compared: whoever owns the tables could have made the whole of it anew. Give a head"
                            + " from a paper with " + HEAD + "NUMBER:HASH.");
        return 0;
    }

    private List<String> all(String option) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()))
                .toList();
    }
}
