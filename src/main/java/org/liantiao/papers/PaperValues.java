package org.liantiao.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What goes into a template: text by its field, and rows. A field that got nothing is empty, a list without rows too. */
final class PaperValues {
    private final Map<String, Object> values = new HashMap<>();

    PaperValues() {
        for (PaperField field : PaperField.values()) values.put(field.placeholder(), "");
        for (PaperRows rows : PaperRows.values()) values.put(rows.placeholder(), List.of());
    }

    PaperValues put(PaperField field, @Nullable String text) {
        values.put(field.placeholder(), text == null ? "" : text);
        return this;
    }

    /** @param cells in the order of the rows' fields; null for what is not known */
    PaperValues add(PaperRows rows, @Nullable String... cells) {
        if (cells.length != rows.fields().size()) throw new IllegalArgumentException(rows + " " + cells.length);
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) row.put(rows.fields().get(i), cells[i] == null ? "" : cells[i]);
        List<Object> all = new ArrayList<>((List<?>) values.get(rows.placeholder()));
        all.add(row);
        values.put(rows.placeholder(), all);
        return this;
    }

    /** Leaves out what is another tomorrow though nobody changed anything: the day it is made, and how old people are. */
    PaperValues withoutTheDay() {
        put(PaperField.TODAY, "");
        for (PaperRows rows : List.of(PaperRows.PARTIES, PaperRows.APPLICANTS, PaperRows.RESPONDENTS)) {
            List<Object> ageless = new ArrayList<>();
            for (Object row : (List<?>) Objects.requireNonNull(values.get(rows.placeholder()))) {
                Map<Object, Object> cells = new HashMap<>((Map<?, ?>) row);
                cells.put(PaperRows.AGE, "");
                ageless.add(cells);
            }
            values.put(rows.placeholder(), ageless);
        }
        return this;
    }

    Map<String, Object> map() {
        return values;
    }

    /** Whether a template may name this: a field, rows, or what stands in a row. */
    static boolean knows(String placeholder) {
        return PaperField.of(placeholder).isPresent()
                || PaperRows.of(placeholder).isPresent()
                || Arrays.stream(PaperRows.values())
                        .anyMatch(rows -> rows.fields().contains(placeholder));
    }
}
