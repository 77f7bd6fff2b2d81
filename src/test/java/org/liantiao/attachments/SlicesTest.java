package org.liantiao.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.Slices.Progress;
import org.liantiao.attachments.Slices.Slice;
import org.liantiao.attachments.internal.AwayStore;
import org.liantiao.attachments.internal.Parts;
import org.liantiao.attachments.internal.Shelf;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Vault;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A file that comes in slices: in their order, by its sender alone, added once. */
@CountyTest
class SlicesTest {
    private static final int SIZE = 2 * Slices.MOST + 500;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Slices slices;

    @Autowired
    Parts parts;

    @Autowired
    Scratch scratch;

    @Autowired
    Attachments attachments;

    @Autowired
    Vault vault;

    @Autowired
    Shelf shelf;

    @Autowired
    Cases cases;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final byte[] file = Arrays.copyOf(Samples.wav(), SIZE);
    private final UUID number = UUID.randomUUID();
    private UUID dispute;

    @BeforeEach
    void aCaseOfTheVillage() {
        dispute = chains.accepted(county.village());
    }

    @Test
    void whatIsWholeIsAddedAsItWasSentAndOnce() throws IOException {
        assertThat(send(0)).isEqualTo(new Progress(Slices.MOST, false));
        assertThat(send(Slices.MOST).received()).isEqualTo(2L * Slices.MOST);
        assertThat(send(2L * Slices.MOST).added()).isTrue();

        assertThat(attachments.of(county.village(), dispute)).singleElement().satisfies(added -> {
            assertThat(added.received()).isEqualTo(Samples.sha256(file));
            assertThat(added.fileName()).isEqualTo("录音.wav");
        });
        assertThat(send(2L * Slices.MOST)).isEqualTo(new Progress(SIZE, false));
        assertThat(ask(county.village()).received()).isEqualTo(SIZE);
        assertThat(attachments.of(county.village(), dispute)).hasSize(1);
    }

    @Test
    void aSliceThatDoesNotBelongBehindWhatIsThereIsNotTakenAndTheRightPlaceIsTold() throws IOException {
        assertThat(send(Slices.MOST).received()).isZero();
        send(0);
        assertThat(send(0).received()).isEqualTo(Slices.MOST);
        assertThat(ask(county.village()).received()).isEqualTo(Slices.MOST);
    }

    @Test
    void aLineThatBreaksLosesNothingThatWasThere() throws IOException {
        send(0);
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(file, 0, 1000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network is gone");
            }
        });
        assertThatThrownBy(() -> slices.take(county.village(), dispute, slice(Slices.MOST), "a.wav", breaking))
                .isInstanceOf(IOException.class);
        assertThat(ask(county.village()).received()).isEqualTo(Slices.MOST);
    }

    @Test
    void nobodyElseGoesOnWithItAndWhoMayNotAddSendsNothing() throws IOException {
        send(0);
        assertThat(take(county.township(), -1).refusals())
                .extracting(Refusal::rule)
                .containsExactly("notYours");
        assertThat(parts.of(county.township().personId(), number).received()).isZero();
        Outcome<Progress> foreign = slices.take(county.village2(), dispute, slice(0), "a.wav", Samples.in(file));
        assertThat(foreign.refusals()).extracting(Refusal::rule).containsExactly("notFound");
        assertThat(parts.of(county.village2().personId(), number).received()).isZero();
    }

    @Test
    void whatIsTooLargeOrNoneOfOursIsSaidOnce() throws IOException {
        Slice large = new Slice(number, 0, Limits.FILE_BYTES + 1L);
        assertThat(slices.take(county.village(), dispute, large, "a.wav", Samples.in(file))
                        .refusals())
                .extracting(Refusal::rule)
                .containsExactly("file.tooLarge");
        byte[] page = Samples.text("<html><script>alert(1)</script></html>");
        Slice only = new Slice(number, 0, page.length);
        assertThat(slices.take(county.village(), dispute, only, "a.jpg", Samples.in(page))
                        .refusals())
                .extracting(Refusal::rule)
                .containsExactly("file.page");
        assertThat(slices.take(county.village(), dispute, only, "a.jpg", Samples.in(page))
                        .orThrow())
                .isEqualTo(new Progress(page.length, false));
    }

    @Test
    void whileTheStoreIsAwayAllOfItStaysAndIsAddedOnceItIsBack() throws IOException {
        Slices cutOff = new Slices(
                new Adding(AwayStore.preparing(vault, scratch), shelf, cases, clock, events, transaction), parts);
        send(0);
        send(Slices.MOST);
        byte[] last = Arrays.copyOfRange(file, 2 * Slices.MOST, SIZE);
        Outcome<Progress> waits =
                cutOff.take(county.village(), dispute, slice(2L * Slices.MOST), "录音.wav", Samples.in(last));
        assertThat(waits.refusals()).containsExactly(Adding.STORE_AWAY);
        assertThat(attachments.of(county.village(), dispute)).isEmpty();

        assertThat(ask(county.village()).added()).isTrue();
        assertThat(attachments.of(county.village(), dispute)).hasSize(1);
    }

    @Test
    void aSenderHasRoomForAFewAndTheOldestGoes() throws IOException {
        UUID sender = UUID.randomUUID();
        Parts.Part first = parts.of(sender, UUID.randomUUID());
        for (Parts.Part part : new Parts.Part[] {
            first,
            parts.of(sender, UUID.randomUUID()),
            parts.of(sender, UUID.randomUUID()),
            parts.of(sender, UUID.randomUUID())
        }) {
            if (part == first) {
                parts.append(sender, part, new byte[Limits.FILE_BYTES]);
                Files.setLastModifiedTime(
                        part.file(), FileTime.from(clock.instant().minus(Duration.ofHours(1))));
            } else {
                assertThat(first.received()).isEqualTo(Limits.FILE_BYTES);
                parts.append(sender, part, new byte[Limits.FILE_BYTES]);
            }
        }
        assertThat(first.received()).isZero();
    }

    @Test
    void whatNobodyGoesOnWithIsSweptAfterADay() throws IOException {
        send(0);
        scratch.clear(clock.instant().minus(Duration.ofHours(1)));
        assertThat(ask(county.village()).received()).isEqualTo(Slices.MOST);
        scratch.clear(clock.instant().plus(Duration.ofHours(1)));
        assertThat(ask(county.village()).received()).isZero();
    }

    @Test
    void whatTheBrowserSendsIsReadOrNotAtAll() {
        assertThat(Slice.read(number + " -1 17")).contains(new Slice(number, -1, 17));
        for (String other : new String[] {"", "x 0 1", number + " 0", number + " 0 -1", number + " 99999999999 1"})
            assertThat(Slice.read(other)).as(other).isEmpty();
    }

    private Progress send(long offset) throws IOException {
        return take(county.village(), offset).orThrow();
    }

    private Progress ask(Actor actor) throws IOException {
        return take(actor, -1).orThrow();
    }

    private Outcome<Progress> take(Actor actor, long offset) throws IOException {
        byte[] slice = offset < 0
                ? new byte[0]
                : Arrays.copyOfRange(file, (int) offset, (int) Math.min(SIZE, offset + Slices.MOST));
        return slices.take(actor, dispute, slice(offset), "录音.wav", Samples.in(slice));
    }

    private Slice slice(long offset) {
        return new Slice(number, offset, SIZE);
    }
}
