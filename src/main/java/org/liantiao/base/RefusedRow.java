package org.liantiao.base;

import java.util.List;

/**
 * A row of a file that cannot come in.
 *
 * @param row its number as a spreadsheet counts: the header is row 1
 * @param text what the row says of itself, so that a person finds it: a name, a day
 */
public record RefusedRow(int row, String text, List<Refusal> refusals) {
    public RefusedRow {
        refusals = List.copyOf(refusals);
    }
}
