package org.liantiao.papers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Invented cases on which a template is tried: one of which everything is known, and one of which nothing is. */
final class Samples {
    /** With rows of which everything is known and rows of which little is, so that every part of a template is gone through. */
    static final PaperValues FULL = full();

    static final List<PaperValues> ALL = List.of(FULL, new PaperValues());

    private Samples() {}

    private static PaperValues full() {
        Properties texts = texts();
        PaperValues values = new PaperValues();
        for (PaperField field : PaperField.values()) values.put(field, texts.getProperty(field.placeholder()));
        for (PaperRows rows : PaperRows.values()) {
            String row;
            for (int i = 1; (row = texts.getProperty(rows.placeholder() + "." + i)) != null; i++)
                values.add(
                        rows, Arrays.copyOf(row.split("\\|", -1), rows.fields().size()));
        }
        return values;
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (StringReader sample = new StringReader(Shipped.text("sample.properties"))) {
            texts.load(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
