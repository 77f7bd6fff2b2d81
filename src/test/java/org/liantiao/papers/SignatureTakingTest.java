package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Category;
import org.liantiao.attachments.Limits;
import org.liantiao.attachments.Ordering;
import org.liantiao.attachments.Samples;
import org.liantiao.attachments.Signature.Form;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes pictures of signatures and sees them, for whom and of what, and what is refused. */
@CountyTest
class SignatureTakingTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    Signing signing;

    @Autowired
    Adding adding;

    @Autowired
    Attachments attachments;

    @Autowired
    Ordering ordering;

    UUID dispute;

    @BeforeEach
    void aCaseSettledInWriting() {
        dispute = Settled.inWriting(chains, county.village());
    }

    @Test
    void theMediatorSignsForThemselvesAlone() throws IOException {
        assertThat(hands().sheet(PaperKind.AGREEMENT).signers())
                .extracting(Signing.Signer::name)
                .containsExactly("程德山", "苏䶮", county.village().name());
        Signing.Signer other = new Signing.Signer(null, county.township().name());
        assertThat(rules(signing.take(
                        county.village(),
                        dispute,
                        hands().sheet(PaperKind.AGREEMENT),
                        other,
                        Form.DRAWN,
                        Samples.in(Samples.png(30, 10, Color.BLACK)))))
                .containsExactly("signature.signer");
    }

    @Test
    void nobodySignsWhatWasChangedBehindThem() throws IOException {
        Signing.Sheet read = hands().sheet(PaperKind.AGREEMENT);
        hands().telephone("苏䶮", "13803750002");

        assertThat(rules(signing.take(
                        county.village(),
                        dispute,
                        read,
                        read.signers().getFirst(),
                        Form.DRAWN,
                        Samples.in(Samples.png(30, 10, Color.BLACK)))))
                .containsExactly("signature.changed");
        assertThat(attachments.of(county.village(), dispute)).isEmpty();
    }

    @Test
    void aPictureIsOneSignatureAndStaysIt() throws IOException {
        byte[] picture = Samples.png(300, 100, Color.WHITE);
        UUID id = take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, picture).orThrow();

        assertThat(take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, picture).orThrow())
                .isEqualTo(id);
        assertThat(rules(take(PaperKind.AGREEMENT, "苏䶮", Form.DRAWN, picture))).containsExactly("signature.used");
        assertThat(rules(ordering.describe(county.village(), id, Category.EVIDENCE, "照片", null)))
                .containsExactly("signature.stays");
        UUID photo = adding.add(county.village(), dispute, "地边.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        assertThat(rules(ordering.describe(county.village(), photo, Category.SIGNATURE, "", null)))
                .containsExactly("signature.stays");
    }

    @Test
    void thePhoneGoesToWhoeverHasNotSignedYet() throws IOException {
        Papers.Line line = hands().line(PaperKind.AGREEMENT);
        assertThat(next(line)).isEqualTo("程德山");
        take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, Samples.png(300, 100, Color.WHITE))
                .orThrow();
        assertThat(next(line)).isEqualTo("苏䶮");
        take(PaperKind.AGREEMENT, "苏䶮", Form.FINGERPRINT, Samples.png(300, 101, Color.WHITE))
                .orThrow();
        assertThat(next(line)).isEqualTo(county.village().name());

        hands().telephone("苏䶮", "13803750003");
        assertThat(next(line)).as("the paper says something else now").isEqualTo("程德山");
    }

    private String next(Papers.Line line) {
        CaseFile file = cases.open(county.village(), dispute).orElseThrow();
        List<SignedBy> by = signing.of(
                        county.village(),
                        file,
                        List.of(line),
                        attachments.folder(county.village(), dispute).orElseThrow())
                .by()
                .get(line);
        return hands().sheet(PaperKind.AGREEMENT).next(by).name();
    }

    @Test
    void onlyWhoeverAddsToTheCaseTakesThemAndOnlyWhoMayTakePapersSeesThem() throws IOException {
        UUID id = take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, Samples.png(300, 100, Color.WHITE))
                .orThrow();
        county.people().forEach((kind, actor) -> {
            assertThat(signing.sheet(actor, dispute, hands().line(PaperKind.AGREEMENT))
                            .isPresent())
                    .as(kind)
                    .isEqualTo(kind.equals("village"));
            boolean sees = List.of("village", "township", "township2", "county", "county2")
                    .contains(kind);
            assertThat(attachments.fetch(actor, id).isPresent()).as(kind).isEqualTo(sees);
        });
        Signing.Sheet sheet = hands().sheet(PaperKind.AGREEMENT);
        byte[] picture = Samples.png(31, 10, Color.BLACK);
        assertThat(rules(takeAs(county.township(), sheet, picture))).containsExactly("notYours");
        assertThat(rules(takeAs(county.village2(), sheet, picture))).containsExactly("notFound");
    }

    private Outcome<UUID> takeAs(Actor actor, Signing.Sheet sheet, byte[] picture) throws IOException {
        return signing.take(actor, dispute, sheet, sheet.signers().getFirst(), Form.DRAWN, Samples.in(picture));
    }

    static List<Arguments> hostile() {
        byte[] address = ("data:image/png;base64," + Base64.getEncoder().encodeToString(new byte[900]))
                .getBytes(StandardCharsets.UTF_8);
        return List.of(
                Arguments.of("nothing", new byte[0], "file.empty"),
                Arguments.of("a data URL of 50 MB", dataUrl(), "file.tooLarge"),
                Arguments.of("a short data URL", address, "file.unknown"),
                Arguments.of("a canvas of 50 000 pixels", Samples.pngHeader(50_000, 50_000), "file.pixels"),
                Arguments.of("half a picture", Arrays.copyOf(Samples.jpeg(), 300), "file.broken"),
                Arguments.of(
                        "a drawing that runs",
                        Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                        "file.page"),
                Arguments.of("a paper", Samples.pdf(), "signature.image"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("hostile")
    void whatIsNoPictureIsRefusedAndLeavesNothing(String name, byte[] sent, String rule) throws IOException {
        assertThat(rules(take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, sent))).containsExactly(rule);
        assertThat(attachments.of(county.village(), dispute)).isEmpty();
    }

    private static byte[] dataUrl() {
        byte[] url = new byte[Math.max(50_000_000, Limits.FILE_BYTES + 1)];
        Arrays.fill(url, (byte) 'A');
        byte[] head = "data:image/png;base64,".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, url, 0, head.length);
        return url;
    }

    private Outcome<UUID> take(PaperKind kind, String who, Form form, byte[] picture) throws IOException {
        return hands().take(kind, who, form, picture);
    }

    private Hands hands() {
        return new Hands(cases, papers, signing, chains, county.village(), dispute);
    }
}
