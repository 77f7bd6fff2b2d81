package org.liantiao.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chain as a file, for whoever keeps a copy elsewhere: one link a line with its entry, as a JSON list of words, and a last line that
 * says how many there are and with which hash they end. Nothing in it is shortened or made inert, since it is hashed again; it is for the
 * verifier, not for a spreadsheet.
 */
final class ChainFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int WORDS = 13;

    /** In the place of an entry that is not there any more. */
    private static final String GONE = "gone";

    private static final int WORDS_GONE = 5;

    /** How the last line begins. */
    private static final String END = "end";

    private static final int WORDS_END = 3;

    private ChainFile() {}

    /** All of a chain, to its last line. */
    static void write(StoredChain chain, Writer out) throws SQLException {
        AtomicReference<Head> head = new AtomicReference<>(new Head(0, Hashing.BEGINNING));
        chain.links(link -> {
            write(link, out);
            head.set(new Head(link.seq(), link.hash()));
            return true;
        });
        end(head.get(), out);
    }

    private static void write(Link link, Writer out) {
        Written entry = link.entry();
        Stream<String> place =
                Stream.of(String.valueOf(link.seq()), link.algorithm(), link.hash(), String.valueOf(link.entryId()));
        line(Stream.concat(place, entry == null ? Stream.of(GONE) : words(entry)), out);
    }

    private static void end(Head head, Writer out) {
        line(Stream.of(END, String.valueOf(head.seq()), head.hash()), out);
    }

    private static Stream<String> words(Written entry) {
        return Stream.of(
                entry.at(),
                entry.kind(),
                entry.actorId(),
                entry.actorName(),
                entry.subjectType(),
                entry.subjectId(),
                entry.content(),
                entry.algorithm(),
                entry.hash());
    }

    private static void line(Stream<String> words, Writer out) {
        try {
            out.write(words.map(Canonical::quoted).collect(Collectors.joining(",", "[", "]\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads it, line by line.
     *
     * @return where it says that it ends; empty when its taker wanted no more
     * @throws IOException for a line that is none of a chain, and for a file without its last line: it stops before its end
     */
    static Optional<Head> read(BufferedReader in, Predicate<Link> taker) throws IOException {
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            List<String> words = words(line);
            Optional<Head> end = end(words);
            if (end.isPresent()) return end;
            Link link = link(words);
            if (link == null) throw new IOException("line " + number + " is no link of a chain");
            if (!taker.test(link)) return Optional.empty();
        }
        throw new IOException("the file stops before its last line, which says how many links there are");
    }

    private static List<String> words(String line) {
        try {
            return List.of(JSON.readValue(line, String[].class));
        } catch (JacksonException | NullPointerException broken) {
            return List.of();
        }
    }

    private static Optional<Head> end(List<String> words) {
        return words.size() == WORDS_END
                        && words.getFirst().equals(END)
                        && words.get(1).matches("\\d{1,18}")
                ? Optional.of(new Head(Long.parseLong(words.get(1)), words.get(2)))
                : Optional.empty();
    }

    private static @Nullable Link link(List<String> words) {
        boolean gone = words.size() == WORDS_GONE && words.getLast().equals(GONE);
        if (words.size() != WORDS && !gone) return null;
        try {
            return new Link(
                    Long.parseLong(words.get(0)),
                    words.get(1),
                    words.get(2),
                    Long.parseLong(words.get(3)),
                    gone ? null : entry(words));
        } catch (NumberFormatException broken) {
            return null;
        }
    }

    private static Written entry(List<String> words) {
        return new Written(
                words.get(4),
                words.get(5),
                words.get(6),
                words.get(7),
                words.get(8),
                words.get(9),
                words.get(10),
                words.get(11),
                words.get(12));
    }
}
