package org.liantiao.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chain as a file, for whoever keeps a copy elsewhere: one link a line with its entry, as a JSON list of words. Nothing in it is
 * shortened or made inert, since it is hashed again; it is for the verifier, not for a spreadsheet.
 */
final class ChainFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int WORDS = 13;

    private ChainFile() {}

    static void write(Link link, Writer out) {
        Written entry = link.entry();
        if (entry == null) throw new IllegalStateException("the entry of link " + link.seq() + " is gone");
        Stream<String> words = Stream.of(
                String.valueOf(link.seq()),
                link.algorithm(),
                link.hash(),
                String.valueOf(link.entryId()),
                entry.at(),
                entry.kind(),
                entry.actorId(),
                entry.actorName(),
                entry.subjectType(),
                entry.subjectId(),
                entry.content(),
                entry.algorithm(),
                entry.hash());
        try {
            out.write(words.map(Canonical::quoted).collect(Collectors.joining(",", "[", "]\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads it, line by line. @throws IOException for a line that is none of a chain */
    static void read(BufferedReader in, Predicate<Link> taker) throws IOException {
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            Link link = link(line);
            if (link == null) throw new IOException("line " + number + " is no link of a chain");
            if (!taker.test(link)) return;
        }
    }

    private static @Nullable Link link(String line) {
        try {
            List<String> words = List.of(JSON.readValue(line, String[].class));
            if (words.size() != WORDS) return null;
            return new Link(
                    Long.parseLong(words.get(0)),
                    words.get(1),
                    words.get(2),
                    Long.parseLong(words.get(3)),
                    entry(words));
        } catch (JacksonException | NumberFormatException | NullPointerException broken) {
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
