package org.liantiao.base;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes rows of text as an .xlsx. Written as a stream and never to disk, for it holds what is nobody else's; every cell is
 * text, and nothing in it starts a formula. Its headings stay in sight.
 */
public final class TextSheet implements Closeable {
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
            </Types>""";
    private static final String WORKBOOK = "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + DOCUMENT
            + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

    private final ZipOutputStream zip;
    private final XMLStreamWriter xml;

    /** With columns of one width. */
    public TextSheet(OutputStream out, List<String> headings) throws IOException {
        this(out, headings, List.of());
    }

    /** @param widths of the columns from the first on, in characters; the others have the reader's own */
    public TextSheet(OutputStream out, List<String> headings, List<Integer> widths) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part("[Content_Types].xml", TYPES);
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", WORKBOOK);
        part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(new KeptOpen(zip), "UTF-8");
            begin(headings, widths);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes one more row. */
    public void row(List<String> cells) throws IOException {
        try {
            write(cells);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void begin(List<String> headings, List<Integer> widths) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(SPREADSHEET);
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        empty("pane", Map.of("ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen"));
        xml.writeEndElement();
        xml.writeEndElement();
        if (!widths.isEmpty()) columns(widths);
        xml.writeStartElement("sheetData");
        write(headings);
    }

    private void columns(List<Integer> widths) throws XMLStreamException {
        xml.writeStartElement("cols");
        for (int i = 0; i < widths.size(); i++) {
            String place = String.valueOf(i + 1);
            String width = String.valueOf(widths.get(i));
            empty("col", Map.of("min", place, "max", place, "width", width, "customWidth", "1"));
        }
        xml.writeEndElement();
    }

    private void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (Map.Entry<String, String> one : attributes.entrySet()) xml.writeAttribute(one.getKey(), one.getValue());
    }

    private void write(List<String> cells) throws XMLStreamException {
        xml.writeStartElement("row");
        for (String cell : cells) cell(cell);
        xml.writeEndElement();
    }

    private void cell(String text) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(Inert.wrap(text));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + DOCUMENT + "/" + kind
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /** The XML writer must not end the archive it writes one entry of. */
    private static final class KeptOpen extends FilterOutputStream {
        private KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
