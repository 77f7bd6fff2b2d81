package org.liantiao.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Period;
import org.liantiao.papers.Binder;
import org.liantiao.papers.BoundFile;
import org.liantiao.papers.Filing;
import org.liantiao.reports.BulletinPapers;
import org.liantiao.reports.Bulletins;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves the house carries the head of the trail, which holds everything before it. */
@CountyTest
class HeadOnPapersTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Linker linker;

    @Autowired
    Heads heads;

    @Autowired
    Binder binder;

    @Autowired
    Bulletins bulletins;

    @Autowired
    BulletinPapers papers;

    private UUID dispute = UUID.randomUUID();

    @BeforeEach
    void somethingIsLinked() {
        dispute = chains.accepted(county.village());
        linker.link();
    }

    @Test
    void theCoverAndTheBackOfAFileDo() throws IOException {
        try (BoundFile file =
                        binder.bind(county.village(), dispute, Filing.NONE).orElseThrow();
                InputStream in = file.open();
                PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
            assertThat(page(pdf, 1)).contains(head());
            assertThat(page(pdf, 2)).doesNotContain(head());
            assertThat(page(pdf, pdf.getNumberOfPages())).contains(head());
        }
    }

    @Test
    void aBulletinDoesAsPdfAndInWord() throws IOException {
        UUID made = bulletins
                .make(county.county(), county.places().county().id(), Period.quarter(2026, 2), Texts.ENGLISH)
                .orThrow();

        byte[] pdf = papers.pdf(county.county(), made).orElseThrow().content();
        byte[] word = papers.docx(county.county(), made).orElseThrow().content();

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(page(read, read.getNumberOfPages())).contains(head());
        }
        try (XWPFWordExtractor read = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            assertThat(read.getText().replaceAll("\\s", "")).contains(head());
        }
    }

    private String head() {
        return heads.now().orElseThrow().hash();
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(number);
        text.setEndPage(number);
        return text.getText(pdf).replaceAll("\\s", "");
    }
}
