package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwobble.mammoth.DocumentConverter;

/** Templates: those that come along are right, the county's own take their place, and bad ones are told why. */
@CountyTest
class PaperTemplatesTest {
    private static final PaperKind KIND = PaperKind.NOTICE;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    PaperTemplates templates;

    @Autowired
    Papers papers;

    @AfterEach
    void asItCame() {
        templates.restore(county.admin(), KIND);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void whatComesAlongHasNoFaultAndLeavesNoPlaceholder(PaperKind kind) throws IOException {
        String template = Shipped.template(kind);
        assertThat(Template.fault(template)).isEmpty();
        for (PaperValues sample : Samples.ALL)
            assertThat(PdfText.of(PaperPdf.write(Markup.read(Filling.fill(template, sample)))))
                    .isNotBlank()
                    .doesNotContain("{{", "}}");
    }

    @Test
    void theSampleKnowsEveryField() {
        for (PaperField field : PaperField.values())
            assertThat((String) Samples.FULL.map().get(field.placeholder()))
                    .as(field.placeholder())
                    .isNotBlank();
        for (PaperRows rows : PaperRows.values())
            assertThat((List<?>) Samples.FULL.map().get(rows.placeholder()))
                    .as(rows.placeholder())
                    .isNotEmpty();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("<html>\n<body>\n<p>没有关上\n</body></html>", "paper.xml", "4"),
                Arguments.of("<html><body>\n<p>a & b</p></body></html>", "paper.xml", "2"),
                Arguments.of("不是标签", "paper.xml", "1"),
                Arguments.of("<p>一段</p>", "paper.root", "1"),
                Arguments.of("<html><body>\n<script>alert(1)</script></body></html>", "paper.element", "2"),
                Arguments.of("<html><body>\n\n<img src=\"http://x/y.png\"/></body></html>", "paper.element", "3"),
                Arguments.of("<html><head>\n<link href=\"http://x\"/></head></html>", "paper.element", "2"),
                Arguments.of("<html><head>\n<style>p{}</style></head></html>", "paper.element", "2"),
                Arguments.of("<html><body>\n<svg:svg xmlns:svg=\"http://x\"/></body></html>", "paper.element", "2"),
                Arguments.of(
                        "<html><body>\n<p style=\"background:url(http://x)\"/></body></html>", "paper.attribute", "2"),
                Arguments.of("<html><body>\n<p onclick=\"x()\"/></body></html>", "paper.attribute", "2"),
                Arguments.of("<html><body>\n<p class=\"{{卷号}}\"/></body></html>", "paper.attribute", "2"),
                Arguments.of("<html><body>\n<p class=\"shiny\"/></body></html>", "paper.class", "2"),
                Arguments.of("<html><body>\n<td colspan=\"1000\"/></body></html>", "paper.attribute", "2"),
                Arguments.of("<!DOCTYPE html>\n<html/>", "paper.declares", "1"),
                Arguments.of(
                        "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<html>&x;</html>",
                        "paper.declares",
                        "2"),
                Arguments.of("<html><body>\n<p><![CDATA[{{卷号}}]]></p></body></html>", "paper.declares", "2"),
                Arguments.of("<html><body>\n<?php x ?></body></html>", "paper.declares", "2"),
                Arguments.of("<html><body><!--\n{{卷号}}--></body></html>", "paper.comment", ""),
                Arguments.of("<html><body>\n<p>&nbsp;</p></body></html>", "paper.xml", "2"),
                Arguments.of("<html><body>\n<p>{{身高}}</p></body></html>", "paper.name", "2"),
                Arguments.of("<html><body>\n<p>{{卷号.class}}</p></body></html>", "paper.tag", "2"),
                Arguments.of("<html><body>\n<p>{{{卷号}}}</p></body></html>", "paper.tag", "2"),
                Arguments.of("<html><body>\n<p>{{&amp;卷号}}</p></body></html>", "paper.tag", "2"),
                Arguments.of("<html><body>\n<p>{{&gt;cover}}</p></body></html>", "paper.tag", "2"),
                Arguments.of("<html><body>\n<p>{{=a b=}}</p></body></html>", "paper.tag", "2"),
                Arguments.of("<html><body>\n\n<p>{{姓名}}</p></body></html>", "paper.place", "3"),
                Arguments.of("<html><body>\n{{^卷号}}<p>{{姓名}}</p>{{/卷号}}</body></html>", "paper.place", "2"),
                Arguments.of("<html><body>\n{{#当事人}}<p>a</p></body></html>", "paper.section", ""),
                Arguments.of("<html><body>\n<p>a</p>{{/当事人}}</body></html>", "paper.section", ""),
                Arguments.of("<html>\n<head><title>无</title></head>\n</html>", "paper.body", "3"),
                Arguments.of("<html><body/>\n<body/></html>", "paper.inside", "2"),
                Arguments.of("<html>\n<p>一</p><body/></html>", "paper.inside", "2"),
                Arguments.of("<html><body>\n<table><p>一</p></table></body></html>", "paper.inside", "2"),
                Arguments.of("<html><body>\n<p>{{#卷号}}a</p>\n{{/卷号}}</body></html>", "paper.section", "3"),
                Arguments.of("<html><body>\n<p>{{#卷号}}</p><p>{{/卷号}}</p></body></html>", "paper.section", "2"),
                Arguments.of(
                        "<html><body>{{#当事人}}{{^个人}}{{#年龄}}\n<p>{{文书}}</p>{{/年龄}}{{/个人}}{{/当事人}}</body></html>",
                        "paper.place",
                        "2"),
                Arguments.of("<html><body><p>\n{{当事人}}</p></body></html>", "paper.place", "2"),
                Arguments.of("<html><body>{{#当事人}}\n{{#申请人}}<p>a</p>{{/申请人}}{{/当事人}}</body></html>", "paper.rows", "2"),
                Arguments.of(
                        "<html><body>{{#当事人}}{{#年龄}}\n{{#当事人}}<p>a</p>{{/当事人}}{{/年龄}}{{/当事人}}</body></html>",
                        "paper.rows",
                        "2"),
                Arguments.of("<html><body>\n<p>一</p>{{卷号}}\n</body></html>", "paper.loose", "2"),
                Arguments.of("<html><body><div>\n编号<p>一</p></div></body></html>", "paper.loose", "2"),
                Arguments.of(
                        "<html><body><table><tr><td>\n编号<p>一</p></td></tr></table></body></html>", "paper.mixed", "2"),
                Arguments.of(
                        "<html><body>\n<div class=\"story story\"><p>一</p></div></body></html>", "paper.class", "2"),
                Arguments.of(
                        "<html><body><table><tr><td class=\"story\">\n<p class=\"story\">一</p></td></tr></table></body></html>",
                        "paper.class",
                        "2"),
                Arguments.of(
                        "<html><body>" + "<p>一</p>".repeat(Template.LONGEST / 8 + 1) + "</body></html>",
                        "paper.long",
                        "0"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadOneIsToldWhatAndInWhichLine(String template, String rule, String line) {
        List<Refusal> refused = templates
                .replace(county.admin(), KIND, template.getBytes(StandardCharsets.UTF_8))
                .refusals();
        assertThat(refused).extracting(Refusal::rule).containsExactly(rule);
        if (!line.isEmpty()) assertThat(refused.getFirst().details().getFirst()).isEqualTo(line);
    }

    @Test
    void aFileInAnotherEncodingIsTold() {
        byte[] gbk = "<html><body><p>协议</p></body></html>".getBytes(java.nio.charset.Charset.forName("GBK"));
        assertThat(rules(templates.replace(county.admin(), KIND, gbk))).containsExactly("paper.utf8");
    }

    @Test
    void whatPeopleTypedNeverBecomesMarkup() throws IOException {
        String own = "<html><body><p class=\"story\">{{纠纷情况}}</p></body></html>";
        String typed = "</p><img src=\"http://x/y\"/>{{卷号}} & \"引号\" \u0001\n第二行";
        String filled = Filling.fill(own, new PaperValues().put(PaperField.FACTS, typed));
        assertThat(PdfText.of(PaperPdf.write(Markup.read(filled))))
                .contains("</p><img src=\"http://x/y\"/>{{卷号}} & \"引号\"", "第二行");
    }

    @Test
    void thePrinterLoadsNothingWhateverThePageSays(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("x.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        String page = "<html><body><p>一</p><img src=\"" + picture.toUri() + "\"/></body></html>";

        try (PDDocument printed = Loader.loadPDF(PaperPdf.write(Markup.read(page)))) {
            assertThat(printed.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void theWordFileHasTheCellsOfTheLongestRow() throws IOException {
        String page = """
                <html><body><table>
                <tr><td colspan="2">甲</td></tr>
                <tr><td rowspan="2">乙</td><td>丙</td><td>丁</td></tr>
                <tr><td>戊</td><td>己</td></tr>
                </table></body></html>""";

        String text = new DocumentConverter()
                .extractRawText(new ByteArrayInputStream(PaperDocx.write(Markup.read(page))))
                .getValue();

        assertThat(text.replaceAll("\\s", "")).isEqualTo("甲乙丙丁戊己");
    }

    @Test
    void aCharacterTheFontLacksIsAGapToWriteIn() {
        assertThat(Glyphs.fit("苏䶮，程\uD883\uDEDD①\n")).isEqualTo("苏䶮，程□〔U+30EDD〕①\n");
    }

    @Test
    void rareCharactersOfNamesArePrintedAndFoundAgain() throws IOException {
        byte[] pdf = PaperPdf.write(Markup.read("<html><body><h2>苏𫖮</h2><p>当事人苏𫖮、程𬍛、𠅤㛃㑇</p></body></html>"));
        assertThat(PdfText.of(pdf)).contains("当事人苏𫖮、程𬍛、𠅤㛃㑇");
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            for (var name : printed.getPage(0).getResources().getFontNames())
                assertThat(printed.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
        }
    }

    @Test
    void thePapersMadeBeforeKeepTheirVersion() throws IOException {
        UUID before = chains.accepted(county.village());
        UUID after = chains.accepted(county.village());
        assertThat(notice(before)).contains("第二十三条").doesNotContain("本县的告知书");

        byte[] own = "<html><body><h1>本县的告知书</h1><p>{{调委会}}</p></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(PdfText.of(
                        templates.sample(county.admin(), KIND, own).orThrow().content()))
                .contains("本县的告知书", "观音寺乡人民调解委员会");
        assertThat(notice(after)).doesNotContain("本县的告知书");

        templates.replace(county.admin(), KIND, own).orThrow();
        UUID later = chains.accepted(county.village());
        assertThat(notice(later))
                .contains("本县的告知书", county.bodies().villageCommittee().name());
        assertThat(notice(before)).doesNotContain("本县的告知书");
        assertThat(notice(after)).doesNotContain("本县的告知书");

        templates.restore(county.admin(), KIND).orThrow();
        assertThat(notice(later)).contains("本县的告知书");
        assertThat(notice(chains.accepted(county.village()))).doesNotContain("本县的告知书");
        assertThat(rules(templates.restore(county.admin(), KIND))).containsExactly("paper.same");
    }

    @Test
    void onlyTheAdministratorReplacesThem() {
        byte[] own = "<html><body><p>一</p></body></html>".getBytes(StandardCharsets.UTF_8);
        county.people().forEach((kind, actor) -> {
            if (kind.equals("admin")) return;
            for (Outcome<?> outcome : List.of(
                    templates.replace(actor, KIND, own),
                    templates.restore(actor, KIND),
                    templates.sample(actor, KIND, own)))
                assertThat(rules(outcome)).as(kind).containsExactly("county.notYours");
            assertThat(templates.file(actor, KIND)).as(kind).isEmpty();
            assertThat(templates.sample(actor, KIND)).as(kind).isEmpty();
        });
    }

    private String notice(UUID dispute) throws IOException {
        return PdfText.of(papers.make(county.village(), dispute, new Papers.Line(KIND, dispute, 0), PaperForm.PDF)
                .orElseThrow()
                .content());
    }
}
