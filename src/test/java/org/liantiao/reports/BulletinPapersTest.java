package org.liantiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.disputes.Period;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwobble.mammoth.DocumentConverter;

/** 通报 as it goes out: as PDF and as a Word file, each read back by another program. */
@CountyTest
class BulletinPapersTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @Autowired
    TestCounty county;

    @Autowired
    Bulletins bulletins;

    @Autowired
    BulletinPapers papers;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aQuarterWithAFewCases() {
        clock.reset();
        for (int i = 0; i < 9; i++)
            insert(new BareCase(county.places().village(), APRIL).ends(APRIL.plusDays(i), "RESOLVED"));
        insert(new BareCase(county.places().village3(), APRIL).ends(APRIL.plusDays(9), "FAILED"));
        insert(new BareCase(county.places().village3(), APRIL));
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void thePdfHasTextThatCanBeFoundAndItsFontsInside(String language) throws IOException {
        Bulletin made = made(Locale.forLanguageTag(language));
        String typed = "人民调解工作里，瀼河、䶮这些字也要搜得到：金水生。";
        Bulletin saved = bulletins
                .save(county.county(), made.id(), 1, made.title(), made.body() + "\n" + typed)
                .orThrow();
        Paper paper = papers.pdf(county.county(), saved.id()).orElseThrow();

        try (PDDocument pdf = Loader.loadPDF(paper.content())) {
            String text =
                    new PDFTextStripper().getText(pdf).replaceAll("\\s", "").replaceAll("-\\d+-", "");
            assertThat(text).contains(made.title().replaceAll("\\s", ""), typed);
            for (String sentence : made.body().lines().toList())
                assertThat(text).contains(sentence.replaceAll("\\s", ""));
            for (var page : pdf.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
        assertThat(paper.fileName())
                .endsWith(".pdf")
                .contains(county.places().county().name());
    }

    @Test
    void theWordFileOpensInAnotherProgram() throws IOException {
        Bulletin made = made(Locale.SIMPLIFIED_CHINESE);
        Paper paper = papers.docx(county.county(), made.id()).orElseThrow();

        String html = new DocumentConverter()
                .convertToHtml(new ByteArrayInputStream(paper.content()))
                .getValue();

        assertThat(html)
                .contains(
                        made.title(),
                        "草稿",
                        "<table>",
                        "<img",
                        county.places().township().name());
        for (String sentence : made.body().lines().toList()) assertThat(html).contains(sentence);
        bulletins.issue(county.county(), made.id(), 1).orThrow();
        assertThat(trail(made.id())).containsExactly("bulletin.made", "bulletin.exported", "bulletin.issued");
    }

    private Bulletin made(Locale language) {
        UUID id = bulletins
                .make(county.county(), county.places().county().id(), Period.quarter(2026, 2), language)
                .orThrow();
        return bulletins.open(county.county(), id).orElseThrow();
    }

    private List<String> trail(UUID bulletin) {
        return jdbc.sql("select kind from trail_entry where subject_id = ? order by id")
                .param(bulletin)
                .query(String.class)
                .list();
    }
}
