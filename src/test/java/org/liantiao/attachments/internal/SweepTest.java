package org.liantiao.attachments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Ordering;
import org.liantiao.attachments.Samples;
import org.liantiao.base.Vault;
import org.liantiao.base.health.Vital;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store against the rows: what nobody names goes, what is named and gone is said. */
@CountyTest
class SweepTest {
    @TempDir
    Path folder;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Adding adding;

    @Autowired
    Ordering ordering;

    @Autowired
    FolderStore store;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    @Test
    void aFileThatNoRowNamesGoesAfterADay() throws IOException {
        FolderStore own = new FolderStore(folder.resolve("kept"), vault);
        UUID young = put(own, Duration.ofHours(23));
        UUID old = put(own, Duration.ofHours(25));
        Path half = Files.writeString(
                folder.resolve("kept").resolve(old.toString().substring(0, 2)).resolve("x.part"), "x");
        age(half, Duration.ofDays(2));

        sweep(own);

        assertThat(own.has(young)).isTrue();
        assertThat(own.has(old)).isFalse();
        assertThat(half).doesNotExist();
    }

    @Test
    void manyThatNoRowNamesAllStayAndAreARedLine() throws IOException {
        FolderStore own = new FolderStore(folder.resolve("kept"), vault);
        List<UUID> strange = new ArrayList<>();
        for (int i = 0; i < 21; i++) strange.add(put(own, Duration.ofDays(2)));
        clock.advance(Duration.ofMinutes(1));

        sweep(own);

        assertThat(strange).allMatch(own::has);
        assertThat(sign().light()).isEqualTo(Vital.Light.RED);
        assertThat(sign().says()).isEqualTo("strange");

        own.delete(strange.removeLast());
        clock.advance(Duration.ofMinutes(1));
        sweep(own);
        assertThat(strange).noneMatch(own::has);
        assertThat(sign().says()).isNotEqualTo("strange");
    }

    @Test
    void aFileThatIsNamedStaysAndARemovedOneGoesAfterThirtyDays() throws IOException {
        UUID dispute = chains.accepted(county.village());
        UUID stays = adding.add(county.village(), dispute, "a.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        UUID removed = adding.add(county.village(), dispute, "b.pdf", Samples.in(Samples.pdf()))
                .orThrow();
        UUID removedFile = file(removed);
        ordering.remove(county.village(), removed, "重复").orThrow();
        age(path(file(stays)), Duration.ofDays(3));
        age(path(removedFile), Duration.ofDays(3));

        sweep(store);
        assertThat(store.has(removedFile)).isTrue();

        clock.advance(Duration.ofDays(31));
        sweep(store);
        assertThat(store.has(removedFile)).isFalse();
        assertThat(store.has(file(stays))).isTrue();
    }

    @Test
    void aRowWhoseFileIsGoneIsARedLineForTheAdministrator() throws IOException {
        UUID dispute = chains.accepted(county.village());
        UUID lost = adding.add(county.village(), dispute, "a.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        Path file = path(file(lost));
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        clock.advance(Duration.ofMinutes(1));

        sweep(store);
        assertThat(sign().light()).isEqualTo(Vital.Light.RED);
        assertThat(sign().says()).isEqualTo("missing");

        Files.write(file, content);
        clock.advance(Duration.ofMinutes(1));
        sweep(store);
        assertThat(sign().light()).isEqualTo(Vital.Light.GREEN);
    }

    private Vital sign() {
        return new FileSigns(jdbc, clock).take().getFirst();
    }

    private void sweep(FolderStore of) {
        new Sweep(of, List.of(), jdbc, clock).run();
    }

    private UUID file(UUID attachment) {
        return jdbc.sql("select file_id from attachment where id = ?")
                .param(attachment)
                .query(UUID.class)
                .single();
    }

    private static Path path(UUID file) {
        return StoreFolder.path("target/test-files", file);
    }

    private UUID put(FolderStore into, Duration age) throws IOException {
        UUID id = into.put(Files.writeString(folder.resolve("new"), "x"));
        age(folder.resolve("kept").resolve(id.toString().substring(0, 2)).resolve(id + ".bin"), age);
        return id;
    }

    /** The clock of tests stands in June 2026; files are as old as it says. */
    private void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(age)));
    }
}
