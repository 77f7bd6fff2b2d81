package org.liantiao.exchange;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/**
 * A ledger as an Excel file (.xlsx), read as a stream: rows are handed on, only the texts they share stay in memory. Anything
 * else, and anything built to hurt, is refused in one sentence.
 */
final class LedgerFile {
    /** What may be uploaded, in bytes; a year of 20,000 rows has about 3 MB. */
    static final int MOST_BYTES = 20 << 20;

    private static final Logger log = LoggerFactory.getLogger(LedgerFile.class);

    private LedgerFile() {}

    /** Hands over the rows in their order and says how many there were; a refusal may come after some rows were handed over. */
    static Outcome<Integer> read(byte[] file, Consumer<LedgerRow> sink) {
        if (file.length > MOST_BYTES) return Outcome.refused(Refusal.page("ledger.tooBig"));
        try (Workbook workbook = Workbook.open(file)) {
            return read(workbook, sink);
        } catch (Stop stop) {
            return Outcome.refused(stop.refusal());
        } catch (IOException | OpenXML4JException | SAXException e) {
            log.info("a ledger file could not be read: {}", e.toString());
            return Outcome.refused(Refusal.page("ledger.broken"));
        }
    }

    private static Outcome<Integer> read(Workbook workbook, Consumer<LedgerRow> sink) throws IOException, SAXException {
        LedgerSheet ledger = null;
        for (boolean more = true; more; ) {
            LedgerSheet sheet = new LedgerSheet(ledger == null ? sink : row -> {});
            try {
                more = workbook.readNext(sheet);
            } catch (LedgerSheet.NoLedger other) {
                continue;
            }
            if (sheet.found() && ledger != null) return Outcome.refused(Refusal.page("ledger.sheets"));
            if (sheet.found()) ledger = sheet;
        }
        if (ledger == null) return Outcome.refused(Refusal.page("ledger.noHeadings"));
        return ledger.rows() == 0 ? Outcome.refused(Refusal.page("ledger.empty")) : Outcome.done(ledger.rows());
    }
}
