package org.liantiao.papers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.attachments.Samples;
import org.liantiao.disputes.Chains;
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

/** A party signs on the mediator's phone, in a real browser, and the agreement that is printed shows what they wrote. */
@ExtendWith(OwnHolder.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
class SignaturesIT {
    @LocalServerPort
    int port;

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Papers papers;

    @Autowired
    AdjustableClock clock;

    TestCounty county;
    Browsers browsers;
    UUID dispute;

    @BeforeEach
    void anAgreement() {
        clock.reset();
        county = counties.make();
        dispute = Settled.inWriting(chains, county.village());
        browsers = new Browsers(port);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void whatIsWrittenOnThePhoneStandsOnTheAgreement() throws IOException {
        Page page = browsers.signIn(Screen.PHONE, "zh-CN", "village-" + county.number(), Counties.PASSWORD);
        page.navigate(browsers.address() + "case/" + dispute);
        Locator dialog = sign(page);
        Locator use = dialog.locator("[data-does=use]");
        assertThat(use).isDisabled();

        stroke(page, 0.1, 0.5, 0.5, 0.5);
        stroke(page, 0.3, 0.2, 0.3, 0.8);
        stroke(page, 0.8, 0.2, 0.8, 0.8);
        dialog.locator("[data-does=undo]").click();
        // Turned on its side, it is still there.
        page.setViewportSize(740, 360);
        assertThat(dialog.locator("lt-pad[written]")).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(picture("signing-landscape")));
        page.setViewportSize(360, 740);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture("signing-phone")));
        use.click();

        assertThat(page.locator(".lt-signed p")).containsText("程德山 手写签名图像");
        BufferedImage seen = pictureOnTheAgreement();
        Assertions.assertThat(dark(seen)).isBetween(500, seen.getWidth() * seen.getHeight() / 3);
        // The stroke that was taken back stood far to the right: the two that are left cross in the middle.
        Assertions.assertThat(new Color(seen.getRGB(seen.getWidth() / 2, seen.getHeight() / 5)).getRed())
                .isLessThan(120);
        Assertions.assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void whoeverCannotWriteThereGivesAPhotoWithTheKeyboardAlone() throws IOException {
        Page page = browsers.signIn(Screen.DESKTOP, "en", "village-" + county.number(), Counties.PASSWORD);
        page.navigate(browsers.address() + "case/" + dispute);
        Locator dialog = sign(page);
        dialog.locator("vaadin-radio-button[checked] input").press("ArrowDown");
        assertThat(dialog.locator("lt-pad")).isHidden();
        Locator upload = dialog.locator("vaadin-upload");
        assertThat(upload).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(picture("signing-photo-en")));

        Browsers.untilQuiet(page);
        upload.locator("input[type=file]")
                .setInputFiles(new FilePayload("a.jpg", "image/jpeg", Samples.text("nothing")));
        assertThat(dialog).containsText("This kind of file");
    }

    private Locator sign(Page page) {
        Locator paper = page.locator(".lt-papers > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a[aria-label*=调解协议书], a[aria-label*=greement]")));
        paper.locator(".lt-signed vaadin-button").first().click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("canvas").waitFor();
        return dialog;
    }

    /** From one point of the sheet to another; both as parts of its width and height. */
    private static void stroke(Page page, double x, double y, double toX, double toY) {
        BoundingBox box = page.locator("lt-pad canvas").boundingBox();
        page.mouse().move(box.x + x * box.width, box.y + y * box.height);
        page.mouse().down();
        page.mouse()
                .move(
                        box.x + toX * box.width,
                        box.y + toY * box.height,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    private BufferedImage pictureOnTheAgreement() throws IOException {
        byte[] pdf = papers.make(
                        county.village(), dispute, new Papers.Line(PaperKind.AGREEMENT, dispute, 0), PaperForm.PDF)
                .orElseThrow()
                .content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages())
                for (var name : page.getResources().getXObjectNames())
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) return image.getImage();
        }
        throw new AssertionError("no picture on the agreement");
    }

    private static int dark(BufferedImage picture) {
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++)
            for (int y = 0; y < picture.getHeight(); y++) if (new Color(picture.getRGB(x, y)).getRed() < 100) dark++;
        return dark;
    }

    private static Path picture(String name) {
        return Path.of("target", "screenshots", name + ".png");
    }
}
