package org.liantiao.jurisdiction.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Typed;

/** A CSV file as it came, in UTF-8 with or without BOM, held against the header it must have. */
public final class CsvTable {
    /** More than any county's file has. */
    public static final int MOST_MEGABYTES = 8;

    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private CsvTable() {}

    /**
     * A row below the header.
     *
     * @param number as a spreadsheet counts: the header is row 1
     */
    public record Row(int number, List<String> cells) {
        /** The cell, stripped; empty when the row is too short. */
        public String cell(int column) {
            return column < cells.size() ? Typed.clean(cells.get(column)) : "";
        }
    }

    /**
     * Reads a whole file; one sentence says what is wrong with one that cannot be read.
     *
     * @param headers the headers that will do, in one language each
     * @param mostRows how many rows below the header at most
     */
    public static Outcome<List<Row>> read(byte[] file, List<List<String>> headers, int mostRows) {
        if (file.length == 0) return refused("csv.empty");
        if (file.length > MOST_BYTES) return refused("csv.tooLarge", MOST_MEGABYTES);
        if (beginsWith(file, ZIP) || beginsWith(file, OLD_EXCEL)) return refused("csv.excel");
        try {
            return rows(decoded(file), headers, mostRows);
        } catch (CharacterCodingException e) {
            return refused("csv.encoding");
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return refused("csv.broken");
        }
    }

    private static Outcome<List<Row>> rows(String text, List<List<String>> headers, int mostRows) throws IOException {
        if (text.indexOf('\0') >= 0) return refused("csv.binary");
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() == 1) {
                    if (!isHeader(record, headers)) return refused("csv.header", String.join(",", headers.getFirst()));
                } else if (!isBlank(record)) {
                    if (rows.size() == mostRows) return refused("csv.tooManyRows", mostRows);
                    rows.add(new Row((int) record.getRecordNumber(), record.toList()));
                }
            }
        }
        return rows.isEmpty() ? refused("csv.empty") : Outcome.done(rows);
    }

    private static String decoded(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isHeader(CSVRecord record, List<List<String>> headers) {
        List<String> found = record.stream()
                .map(cell -> Typed.clean(cell).toLowerCase(Locale.ROOT))
                .toList();
        return headers.contains(found);
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static boolean beginsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && java.util.Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    private static <T> Outcome<T> refused(String rule, Object... details) {
        return Outcome.refused(Refusal.page(rule, details));
    }
}
