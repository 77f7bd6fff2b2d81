package org.liantiao.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.liantiao.accounts.Entrance;
import org.liantiao.accounts.Roster;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.TextSheet;
import org.liantiao.base.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** 花名册 as an Excel file: reads the people of one, writes the codes of those who came in. Judges nothing. */
@Component
public class RosterFile {
    /** What may be uploaded, in bytes; 1,280 people have about 60 kB. */
    public static final int MOST_BYTES = 2 << 20;

    private static final Logger log = LoggerFactory.getLogger(RosterFile.class);
    private static final Map<String, String> OF_A_ROSTER =
            Map.of("ledger.tooBig", "roster.tooBig", "ledger.cell", "roster.cell");

    private final Texts texts;
    private final Clock clock;

    RosterFile(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The rows below the headings of the first sheet that has them. Anything else is refused in one sentence. */
    public Outcome<List<Roster.Row>> read(byte[] file) {
        if (file.length > MOST_BYTES) return Outcome.refused(Refusal.page("roster.tooBig"));
        try (Workbook workbook = Workbook.open(file)) {
            RosterSheet sheet = new RosterSheet(texts);
            while (!sheet.found() && workbook.readNext(sheet)) sheet.forgetOtherSheet();
            if (!sheet.found()) return Outcome.refused(Refusal.page("roster.noHeadings"));
            return sheet.rows().isEmpty() ? Outcome.refused(Refusal.page("ledger.empty")) : Outcome.done(sheet.rows());
        } catch (Stop stop) {
            return Outcome.refused(ofARoster(stop.refusal()));
        } catch (IOException | OpenXML4JException | SAXException e) {
            log.info("a roster could not be read: {}", e.toString());
            return Outcome.refused(Refusal.page("ledger.broken"));
        }
    }

    /** An empty roster to fill in. */
    public void writeForm(Locale locale, OutputStream out) throws IOException {
        write(out, Stream.of(RosterColumn.values()).map(column -> column.heading(texts, locale)), Stream.of());
    }

    /** The codes, one person a row; nobody can write them a second time. */
    public void writeCodes(List<Entrance> entrances, Locale locale, OutputStream out) throws IOException {
        Stream<String> headings = Stream.of("name", "login", "organisation", "code", "until")
                .map(column -> texts.say(locale, "exchange.codes." + column));
        write(out, headings, entrances.stream().map(this::cells));
    }

    private List<String> cells(Entrance entrance) {
        LocalDate until = LocalDate.ofInstant(entrance.until(), clock.getZone());
        return List.of(entrance.name(), entrance.login(), entrance.organisation(), entrance.code(), until.toString());
    }

    private static void write(OutputStream out, Stream<String> headings, Stream<List<String>> rows) throws IOException {
        try (TextSheet sheet = new TextSheet(out, headings.toList())) {
            for (List<String> row : rows.toList()) sheet.row(row);
        }
    }

    private static Refusal ofARoster(Refusal refusal) {
        String rule = OF_A_ROSTER.getOrDefault(refusal.rule(), refusal.rule());
        return new Refusal(refusal.field(), rule, refusal.details());
    }
}
