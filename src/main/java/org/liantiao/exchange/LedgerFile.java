package org.liantiao.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A ledger as an Excel file (.xlsx), read as a stream: rows are handed on, only the texts they share stay in memory. Anything
 * else, and anything built to hurt, is refused in one sentence.
 */
final class LedgerFile {
    /** What may be uploaded, in bytes; a year of 20,000 rows has about 3 MB. */
    static final int MOST_BYTES = 20 << 20;

    private static final Logger log = LoggerFactory.getLogger(LedgerFile.class);
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private LedgerFile() {}

    /** Hands over the rows in their order and says how many there were; a refusal may come after some rows were handed over. */
    static Outcome<Integer> read(byte[] file, Consumer<LedgerRow> sink) {
        if (file.length > MOST_BYTES) return Outcome.refused(Refusal.page("ledger.tooBig"));
        try (OPCPackage xlsx = XlsxPackage.open(file)) {
            return read(opened(xlsx), sink);
        } catch (Stop stop) {
            return Outcome.refused(stop.refusal());
        } catch (IOException | OpenXML4JException | SAXException e) {
            log.info("a ledger file could not be read: {}", e.toString());
            return Outcome.refused(Refusal.page("ledger.broken"));
        }
    }

    private record Opened(Iterator<InputStream> sheets, SharedStrings texts, CellFormats formats) {}

    private static Opened opened(OPCPackage xlsx) throws IOException, OpenXML4JException, SAXException {
        try {
            XSSFReader reader = new XSSFReader(xlsx);
            CellFormats formats = new CellFormats();
            try (InputStream styles = reader.getStylesData()) {
                if (styles != null) parse(styles, formats);
            }
            return new Opened(reader.getSheetsData(), new ReadOnlySharedStringsTable(xlsx, false), formats);
        } catch (RuntimeException e) {
            // POI throws these for packages that are not what they say.
            throw new SAXException(e);
        }
    }

    private static Outcome<Integer> read(Opened opened, Consumer<LedgerRow> sink) throws IOException, SAXException {
        LedgerSheet ledger = null;
        for (InputStream next = next(opened); next != null; next = next(opened)) {
            LedgerSheet sheet = new LedgerSheet(ledger == null ? sink : row -> {});
            try (InputStream xml = next) {
                parse(xml, new SheetReader(opened.texts(), opened.formats(), sheet));
            } catch (LedgerSheet.NoLedger other) {
                continue;
            }
            if (sheet.found() && ledger != null) return Outcome.refused(Refusal.page("ledger.sheets"));
            if (sheet.found()) ledger = sheet;
        }
        if (ledger == null) return Outcome.refused(Refusal.page("ledger.noHeadings"));
        return ledger.rows() == 0 ? Outcome.refused(Refusal.page("ledger.empty")) : Outcome.done(ledger.rows());
    }

    private static @Nullable InputStream next(Opened opened) throws SAXException {
        try {
            return opened.sheets().hasNext() ? opened.sheets().next() : null;
        } catch (RuntimeException e) {
            throw new SAXException(e);
        }
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
