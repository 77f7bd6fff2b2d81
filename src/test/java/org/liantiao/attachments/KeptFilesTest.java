package org.liantiao.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.internal.StoreFolder;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in the folder of the store: sealed, whole, and nothing when a line breaks. */
@CountyTest
class KeptFilesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Attachments attachments;

    @Autowired
    Adding adding;

    @Autowired
    JdbcClient jdbc;

    @Value("${liantiao.files}")
    String folder;

    private UUID dispute;

    @BeforeEach
    void aCaseOfTheVillage() {
        dispute = chains.accepted(county.village());
    }

    @Test
    void whatLiesInTheFolderIsSealed() throws IOException {
        UUID id = add(county.village(), "a.wav", Samples.wav()).orThrow();
        UUID file = jdbc.sql("select file_id from attachment where id = ?")
                .param(id)
                .query(UUID.class)
                .single();

        assertThat(StoreFolder.bytes(folder, file)).isNotEmpty();
        assertThat(new String(StoreFolder.bytes(folder, file), StandardCharsets.ISO_8859_1))
                .doesNotContain("RIFF", "WAVE");
    }

    @Test
    void oneWhoseFileIsLostIsNotThere() throws IOException {
        UUID id = add(county.village(), "a.wav", Samples.wav()).orThrow();
        UUID file = jdbc.sql("select file_id from attachment where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        byte[] kept = StoreFolder.bytes(folder, file);
        Files.delete(StoreFolder.path(folder, file));

        assertThat(attachments.content(county.village(), id)).isEmpty();

        Files.write(StoreFolder.path(folder, file), kept);
        assertThat(attachments.content(county.village(), id)).isPresent();
    }

    @Test
    void aLineThatBreaksLeavesNothingBehind() throws IOException {
        long files = StoreFolder.files(folder);
        InputStream breaking = new SequenceInputStream(Samples.in(Samples.jpeg()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network is gone");
            }
        });

        assertThatThrownBy(() -> adding.add(county.village(), dispute, "a.jpg", breaking))
                .isInstanceOf(IOException.class);

        assertThat(attachments.of(county.village(), dispute)).isEmpty();
        assertThat(StoreFolder.files(folder)).isEqualTo(files);
        assertThat(StoreFolder.unfinished(folder)).isZero();
    }

    @Test
    void whatIsKeptHasTheHashItSays() throws IOException {
        UUID id = add(county.village(), "a.pdf", Samples.pdf()).orThrow();
        AttachedFile file = attachments.of(county.village(), dispute).getFirst();
        try (InputStream in =
                attachments.content(county.village(), id).orElseThrow().open()) {
            byte[] kept = in.readAllBytes();
            assertThat(Samples.sha256(kept)).isEqualTo(file.sha256());
            assertThat((long) kept.length).isEqualTo(file.bytes());
        }
        assertThat(file.pages()).isEqualTo(1);
    }

    private Outcome<UUID> add(Actor actor, String name, byte[] file) throws IOException {
        return adding.add(actor, dispute, name, Samples.in(file));
    }
}
