package org.liantiao;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.archive.Seals;
import org.liantiao.attachments.Samples;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Endings;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.OwnHolder;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A village mediator on a phone: from the agreement over a photograph to the file that lies sealed in the archive. */
@ExtendWith(OwnHolder.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
class ArchiveIT {
    @LocalServerPort
    int port;

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Endings endings;

    @Autowired
    Seals seals;

    @Autowired
    AdjustableClock clock;

    TestCounty county;
    Browsers browsers;
    UUID dispute;

    @BeforeEach
    void aCase() {
        clock.reset();
        county = counties.make();
        dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        browsers = new Browsers(port);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void anAgreementAPhotographAndTheSealedFile() throws IOException {
        Page page = browsers.signIn(Screen.PHONE, "zh-CN", "village-" + county.number(), Counties.PASSWORD);
        page.navigate(browsers.address() + "case/" + dispute);
        settle(page);
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("界桩.jpg", "image/jpeg", Samples.phonePhoto(Samples.jpeg(900, 600, Color.ORANGE), 6))
        });
        assertThat(page.locator(".lt-attachment")).containsText("界桩");
        close();

        page.navigate(browsers.address() + "case/" + dispute);
        press(page.locator(".lt-archive"), "归档");
        Locator dialog = page.locator("vaadin-dialog[opened]").last();
        assertThat(dialog).containsText("缺的会印在卷宗情况说明里");
        Browsers.picture(page, "archive-dialog-phone");
        press(dialog, "归档封存");
        assertThat(page.locator(".lt-archive")).containsText("正在装订封存");
        Browsers.picture(page, "sealing-phone");
        seals.all();
        Locator sealed = page.locator(".lt-sealed a");
        assertThat(sealed).containsText("第 1 次封存");
        Browsers.picture(page, "archived-phone");

        read(page.request()
                .get(browsers.address() + sealed.getAttribute("href"))
                .body());
        page.navigate(browsers.address() + "archive");
        assertThat(page.locator("main")).containsText("共 1 卷");
        assertThat(page.locator(".lt-archive-row").first()).containsText("第 1 次封存");
        Browsers.picture(page, "archive-register-phone");
        Assertions.assertThat(browsers.complaints()).isEmpty();
    }

    private static void settle(Page page) {
        Locator agree = page.locator("main vaadin-button", new Page.LocatorOptions().setHasText("达成协议"))
                .first();
        page.locator("main h1").first().waitFor();
        if (agree.isVisible()) agree.click();
        else {
            page.locator("vaadin-menu-bar vaadin-menu-bar-button").first().click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("达成协议"))
                    .click();
        }
        Locator dialog = page.locator("vaadin-dialog[opened]").last();
        dialog.locator("vaadin-radio-button", new Locator.LocatorOptions().setHasText("口头"))
                .first()
                .click();
        dialog.getByLabel("谈好了什么").fill("苏家补程家一千元，地边按勘测图走");
        press(dialog, "记下协议");
        assertThat(page.locator("main")).containsText("已达成协议");
    }

    private void close() {
        chains.perform(county.village(), dispute, chains.today(), "当面付清").orThrow();
        chains.followUp(county.village(), dispute).orThrow();
        endings.close(county.village(), Ids.next(), dispute).orThrow();
    }

    private static void read(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            Assertions.assertThat(stripper.getText(file))
                    .containsSubsequence(
                            "人民调解卷宗",
                            "卷内目录",
                            "证据材料：界桩",
                            "口头协议登记表",
                            "苏家补程家一千元",
                            "本卷共" + (file.getNumberOfPages() - 3) + "页");
            for (int i = 1; i <= file.getNumberOfPages() - 3; i++) {
                stripper.setStartPage(i + 2);
                stripper.setEndPage(i + 2);
                Assertions.assertThat(stripper.getText(file)).contains("- " + i + " -");
            }
            for (PDPage sheet : file.getPages())
                for (COSName name : sheet.getResources().getFontNames())
                    Assertions.assertThat(sheet.getResources().getFont(name).isEmbedded())
                            .isTrue();
        }
    }

    private static void press(Locator where, String button) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
