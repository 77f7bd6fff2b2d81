package org.liantiao.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** What is invented, as it stands in the files under {@code demo/}. */
final class Sheet {
    private final String name;
    private final Properties lines = new Properties();

    /** Reads a file of properties. */
    Sheet(String name) {
        this.name = name;
        try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(name + " has no " + key));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(lines.getProperty(key));
    }

    /** What stands between bars, or between blanks where there is no bar. */
    List<String> list(String key) {
        String text = text(key);
        return Arrays.stream(text.split(text.contains("|") ? "\\|" : " "))
                .map(String::strip)
                .toList();
    }

    /** What stands between bars, even when it is a single sentence with blanks. */
    List<String> sentences(String key) {
        return Arrays.stream(text(key).split("\\|")).map(String::strip).toList();
    }

    /** The first parts of the keys: {@code lane} for {@code lane.title}. */
    Stream<String> groups() {
        return lines.stringPropertyNames().stream()
                .map(key -> key.split("\\.")[0])
                .distinct()
                .sorted();
    }

    /** The rows of a file with a header. */
    static List<CSVRecord> rows(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        return new ClassPathResource("demo/" + name).getInputStream();
    }
}
