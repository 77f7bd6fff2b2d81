package org.liantiao.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.liantiao.base.Texts;
import org.liantiao.base.Typefaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A bulletin as PDF: with the fonts inside, and with text that can be searched and copied. */
final class BulletinPdf {
    private final BulletinContent content;
    private final Document page;

    BulletinPdf(BulletinContent content) {
        this.content = content;
        try {
            this.page = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] write() {
        lay();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(Typefaces::song, "Song", 400, FontStyle.NORMAL, true);
            builder.useFont(Typefaces::hei, "Hei", 400, FontStyle.NORMAL, true);
            builder.withW3cDocument(page, "");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lay() {
        Element html = page.createElement("html");
        html.setAttribute("lang", content.language().toLanguageTag());
        page.appendChild(html);
        Element head = add(html, "head", "", "");
        add(head, "title", "", content.title());
        add(head, "style", "", style());
        Element body = add(html, "body", "", "");
        if (!content.draft().isEmpty()) add(body, "p", "draft", content.draft());
        add(body, "h1", "", content.title());
        for (String paragraph : content.paragraphs())
            if (!paragraph.isBlank())
                add(body, BulletinContent.isHeading(paragraph) ? "h2" : "p", "", paragraph.strip());
        add(body, "p", "day", content.day());
        table(body, content.rates(), "rates");
        content.places().ifPresent(places -> table(body, places, "places"));
        content.more().forEach(more -> table(body, more, "more"));
        Element months = add(body, "div", "", "");
        add(months, "h3", "", content.months().title());
        Element chart = add(months, "img", "", "");
        chart.setAttribute("alt", content.months().title());
        chart.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(content.chart()));
        table(months, content.months(), "months");
        if (!content.seal().isEmpty()) add(body, "p", "seal", content.seal());
    }

    private void table(Element parent, PaperTable table, String look) {
        Element frame = add(parent, "div", "", "");
        if (!look.equals("months")) add(frame, "h3", "", table.title());
        Element grid = add(frame, "table", look, "");
        line(add(add(grid, "thead", "", ""), "tr", "", ""), table.heads(), "th");
        Element body = add(grid, "tbody", "", "");
        for (List<String> line : table.lines()) line(add(body, "tr", "", ""), line, "td");
    }

    private void line(Element row, List<String> cells, String tag) {
        for (String cell : cells) add(row, tag, "", cell);
    }

    private Element add(Element parent, String tag, String look, String text) {
        Element element = page.createElement(tag);
        if (!look.isEmpty()) element.setAttribute("class", look);
        if (!text.isEmpty()) element.appendChild(page.createTextNode(quoted(text)));
        parent.appendChild(element);
        return element;
    }

    /** In the fonts inside, which are Chinese, curly quotes are as wide as a character. */
    private String quoted(String text) {
        if (!Texts.spoken(content.language()).equals(Texts.ENGLISH)) return text;
        return text.replace('’', '\'').replace('“', '"').replace('”', '"');
    }

    private static String style() {
        try (InputStream css = resource("/reports/bulletin.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(BulletinPdf.class.getResourceAsStream(name), name);
    }
}
