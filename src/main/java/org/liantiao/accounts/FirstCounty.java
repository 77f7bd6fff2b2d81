package org.liantiao.accounts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.liantiao.jurisdiction.AreaImport;
import org.liantiao.jurisdiction.AreaPreview;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Component;

/** Makes the county itself, the one area an administrator needs to work for before the areas come in from their file. */
@Component
class FirstCounty {
    private final Areas areas;
    private final AreaImport imports;
    private final Texts texts;

    FirstCounty(Areas areas, AreaImport imports, Texts texts) {
        this.areas = areas;
        this.imports = imports;
        this.texts = texts;
    }

    boolean isThere() {
        return areas.county().isPresent();
    }

    /** Says into the reading what speaks against this name and code. */
    void check(Reading reading, String name, String code) {
        Outcome<AreaPreview> preview = imports.preview(file(name, code));
        preview.refusals().forEach(refusal -> refuse(reading, refusal));
        if (preview instanceof Outcome.Done<AreaPreview>(AreaPreview read))
            read.refused().forEach(row -> row.refusals().forEach(refusal -> refuse(reading, refusal)));
    }

    /** Makes the county with its committee. */
    void make(String name, String code, Author author) {
        imports.apply(file(name, code), author, (done, of) -> {}).orThrow();
    }

    /** The refusals of a row name its columns; the form calls them the county's. */
    private static void refuse(Reading reading, Refusal refusal) {
        String field = refusal.field().equals("name") ? "countyName" : "countyCode";
        reading.refuse(field, refusal.rule(), refusal.details().toArray());
    }

    private byte[] file(String name, String code) {
        StringWriter file = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(file, CSVFormat.DEFAULT)) {
            rows.printRecord((Object[])
                    (texts.say(Texts.CHINESE, "jurisdiction.areas.columns").split(",")));
            rows.printRecord(code, name, Tier.COUNTY, "", texts.say(Texts.CHINESE, "accounts.firstStart.source"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
