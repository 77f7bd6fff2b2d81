package org.liantiao.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Refusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * An Excel file (.xlsx), read as a stream, sheet after sheet: rows are handed on, only the texts they share stay in memory.
 * What is wrong with it comes as one of three exceptions, never as POI's own.
 */
final class Workbook implements Closeable {
    private static final int MOST_SHEETS = 50;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final OPCPackage xlsx;
    private final Iterator<InputStream> sheets;
    private final SharedStrings texts;
    private final CellFormats formats = new CellFormats();
    private int sheetsRead;

    private Workbook(OPCPackage xlsx) throws IOException, OpenXML4JException, SAXException {
        this.xlsx = xlsx;
        XSSFReader reader = new XSSFReader(xlsx);
        InputStream styles = reader.getStylesData();
        if (styles != null) parse(XlsxPackage.kept(styles), formats);
        parse(XlsxPackage.kept(reader.getWorkbookData()), formats);
        texts = new ReadOnlySharedStringsTable(XlsxPackage.kept(reader.getSharedStringsData()), false);
        sheets = reader.getSheetsData();
    }

    static Workbook open(byte[] file) throws IOException, OpenXML4JException, SAXException {
        OPCPackage xlsx = XlsxPackage.open(file);
        try {
            return new Workbook(xlsx);
        } catch (RuntimeException e) {
            xlsx.revert();
            // POI throws these for packages that are not what they say.
            throw new SAXException(e);
        }
    }

    /** Hands over the rows of the next sheet; false when there is none. What the taker of the rows throws is its own. */
    boolean readNext(SheetReader.Rows rows) throws IOException, SAXException {
        InputStream next = next();
        if (next == null) return false;
        if (++sheetsRead > MOST_SHEETS) throw new Stop(Refusal.page("ledger.manySheets", MOST_SHEETS));
        try (InputStream xml = next) {
            parse(xml, new SheetReader(texts, formats, rows));
        }
        return true;
    }

    private @Nullable InputStream next() throws SAXException {
        try {
            return sheets.hasNext() ? sheets.next() : null;
        } catch (RuntimeException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void close() throws IOException {
        xlsx.close();
    }

    private static void parse(InputStream xml, ContentHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature(NO_DOCTYPE, true);
            reader.setContentHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
