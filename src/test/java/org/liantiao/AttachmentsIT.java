package org.liantiao;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Samples;
import org.liantiao.attachments.Slices;
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

/** A village mediator adds what the telephone took, in a real browser, and looks at it. */
@ExtendWith(OwnHolder.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
class AttachmentsIT {
    @LocalServerPort
    int port;

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Attachments attachments;

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
        browsers = new Browsers(port);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void twoFilesAreAddedOnAPhoneSeenTurnedAndTold() {
        Page page = browsers.signIn(Screen.PHONE, "zh-CN", "village-" + county.number(), Counties.PASSWORD);
        page.navigate(browsers.address() + "case/" + dispute);

        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("地边.jpg", "image/jpeg", Samples.phonePhoto(Samples.jpeg(900, 600, Color.ORANGE), 6)),
            new FilePayload("收据.pdf", "application/pdf", Samples.pdf())
        });

        Locator rows = page.locator(".lt-attachment");
        rows.nth(1).waitFor();
        rows.first().scrollIntoViewIfNeeded();
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("地边"))).containsText("证据材料");
        assertThat(page.locator(".lt-attachment img")).hasJSProperty("naturalWidth", 160);
        Browsers.picture(page, "attachments-phone");

        rows.filter(new Locator.FilterOptions().setHasText("地边")).click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog.locator(".lt-file-preview img")).hasJSProperty("naturalWidth", 600);
        dialog.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("转 90°"))
                .click();
        assertThat(dialog.locator(".lt-file-preview img")).hasClass("lt-turn-1");
        dialog.getByLabel("说明").fill("程家量的地边");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target", "screenshots", "attachment-phone.png")));
        dialog.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("存下"))
                .click();

        assertThat(rows.first()).containsText("程家量的地边");
        Assertions.assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void aFileWhoseLineBreaksOnTheWayGoesOnWhereItStoppedOnceThereIsANetwork() {
        byte[] film = Arrays.copyOf(Samples.wav(), 6 * Slices.MOST + 77);
        byte[] noise = new byte[film.length - 1000];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, film, 1000, noise.length);
        Page page = browsers.signIn(Screen.PHONE, "zh-CN", "village-" + county.number(), Counties.PASSWORD);
        page.navigate(browsers.address() + "case/" + dispute);
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        page.onRequest(request -> {
            String slice = request.headers().get("liantiao-slice");
            if (slice != null) sent.add(slice.split(" ")[1]);
        });
        AtomicBoolean cut = new AtomicBoolean(true);
        page.route("**/*", request -> {
            if (cut.get() && isOfTheSecondHalf(request.request())) request.abort("internetdisconnected");
            else request.resume();
        });
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("吵架录音.wav", "audio/wav", film));

        assertThat(page.locator("vaadin-upload-file")).containsText("网络断了，连上接着传");
        page.context().setOffline(true);
        Browsers.picture(page, "attachments-offline");
        cut.set(false);
        page.context().setOffline(false);

        assertThat(page.locator(".lt-attachment")).containsText("吵架录音");
        Assertions.assertThat(attachments.of(county.village(), dispute))
                .singleElement()
                .satisfies(added -> Assertions.assertThat(added.sha256()).isEqualTo(Samples.sha256(film)));
        Assertions.assertThat(sent)
                .contains("-1")
                .satisfiesOnlyOnce(first -> Assertions.assertThat(first).isEqualTo("0"));
    }

    /** The line breaks after the third slice; whoever asks then how much is there gets no answer either. */
    private static boolean isOfTheSecondHalf(Request request) {
        String slice = request.headers().get("liantiao-slice");
        if (slice == null) return false;
        long offset = Long.parseLong(slice.split(" ")[1]);
        return offset < 0 || offset >= 3L * Slices.MOST;
    }
}
