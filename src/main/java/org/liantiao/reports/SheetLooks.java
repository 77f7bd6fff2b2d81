package org.liantiao.reports;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.liantiao.base.Typefaces;

/** How the cells of a paper sheet look. Typefaces are named as offices have them; others fall back to what they have. */
record SheetLooks(
        CellStyle title,
        CellStyle plain,
        CellStyle right,
        CellStyle head,
        CellStyle name,
        CellStyle number,
        CellStyle money) {
    SheetLooks(Workbook book) {
        this(
                style(book, font(book, Typefaces.TITLE, 18, false), HorizontalAlignment.CENTER, false),
                style(book, font(book, Typefaces.TABLE, 10, false), HorizontalAlignment.LEFT, false),
                style(book, font(book, Typefaces.TABLE, 10, false), HorizontalAlignment.RIGHT, false),
                style(book, font(book, Typefaces.TABLE, 10, true), HorizontalAlignment.CENTER, true),
                style(book, font(book, Typefaces.TABLE, 10, false), HorizontalAlignment.LEFT, true),
                format(book, "#,##0"),
                format(book, "#,##0.00"));
        head.setWrapText(true);
    }

    private static CellStyle format(Workbook book, String format) {
        CellStyle style = style(book, font(book, Typefaces.TABLE, 10, false), HorizontalAlignment.RIGHT, true);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle style(Workbook book, Font font, HorizontalAlignment alignment, boolean borders) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (borders) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static Font font(Workbook book, String name, int points, boolean bold) {
        Font font = book.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
