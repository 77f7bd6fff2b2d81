package org.liantiao.attachments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liantiao.attachments.FileStore;
import org.liantiao.attachments.StoreAway;
import org.liantiao.base.Vault;
import org.liantiao.testing.S3Server;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** What every store of files holds to, a folder and a bucket alike. */
class StoresTest {
    private static final Vault VAULT = new Vault(new byte[32], new byte[32]);

    @TempDir
    static Path folder;

    private static S3Server server;
    private static S3Store bucket;
    private static S3Client outside;

    @BeforeAll
    static void aBucket() throws IOException {
        server = S3Server.start();
        bucket = new S3Store(new S3Place(server.address(), S3Server.BUCKET, "us-east-1", true, "key", "secret"), VAULT);
        outside = S3Client.builder()
                .endpointOverride(URI.create(server.address()))
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(UrlConnectionHttpClient.create())
                .forcePathStyle(true)
                .build();
    }

    @AfterAll
    static void noBucket() {
        outside.close();
        bucket.close();
        server.close();
    }

    static Stream<FileStore> stores() {
        return Stream.of(new FolderStore(folder.resolve("kept"), VAULT), bucket);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void whatIsKeptComesBackWholeAndFromAnyByteOn(FileStore store) throws IOException {
        for (int size : new int[] {1, 64 * 1024, 300_000, 2 * S3Upload.PART + 5}) {
            byte[] content = noise(size);
            UUID id = put(store, content);
            assertThat(store.has(id)).isTrue();
            for (int from : new int[] {0, size / 2, size - 1, size}) {
                try (InputStream in = store.open(id, from)) {
                    assertThat(in.readAllBytes())
                            .as(size + " from " + from)
                            .isEqualTo(Arrays.copyOfRange(content, from, size));
                }
            }
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void whatIsSealedAnewHoldsWhatItHeldAndTellsItsKey(FileStore store) throws IOException {
        for (int size : new int[] {10, 2 * S3Upload.PART}) {
            UUID id = put(store, noise(size));
            store.sealAnew(id);
            assertThat(store.keyOf(id)).contains(VAULT.activeKey());
            try (InputStream in = store.open(id, 0)) {
                assertThat(in.readAllBytes()).isEqualTo(noise(size));
            }
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void whatWasDeletedIsGoneAndMayBeDeletedAgain(FileStore store) throws IOException {
        UUID id = put(store, noise(10));
        UUID stays = put(store, noise(10));
        store.delete(id);
        store.delete(id);
        assertThat(store.has(id)).isFalse();
        assertThat(store.has(stays)).isTrue();
        assertThatThrownBy(() -> store.open(id, 0)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void whoeverGoesThroughItMeetsEachFileWithItsTime(FileStore store) throws IOException {
        List<UUID> put = List.of(put(store, noise(10)), put(store, noise(2 * S3Upload.PART)));
        List<FileStore.Kept> met = new ArrayList<>();
        store.each(met::add);
        assertThat(met).extracting(FileStore.Kept::id).containsAll(put).doesNotHaveDuplicates();
        assertThat(met)
                .allSatisfy(kept -> assertThat(kept.since())
                        .isBetween(
                                Instant.now().minusSeconds(600), Instant.now().plusSeconds(5)));
    }

    @Test
    void whatLiesInTheBucketIsSealedAndUnderTheNameItHasInAFolder() throws IOException {
        UUID id = put(bucket, "张三的身份证".getBytes(StandardCharsets.UTF_8));
        String key = id.toString().substring(0, 2) + "/" + id + ".bin";
        byte[] lies = outside.getObjectAsBytes(
                        get -> get.bucket(S3Server.BUCKET).key(key))
                .asByteArray();
        assertThat(new String(lies, StandardCharsets.UTF_8)).doesNotContain("张三");

        Path copy = folder.resolve("kept").resolve(key);
        Files.createDirectories(copy.getParent());
        Files.write(copy, lies);
        try (InputStream in = new FolderStore(folder.resolve("kept"), VAULT).open(id, 0)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("张三的身份证");
        }
    }

    @Test
    void partsThatNeverBecameAFileAreTakenAwayOnceTheyAreOld() {
        outside.createMultipartUpload(begun -> begun.bucket(S3Server.BUCKET).key("aa/half.bin"));
        bucket.clear(Instant.now().minusSeconds(3600));
        assertThat(unfinished()).isEqualTo(1);
        bucket.clear(Instant.now().plusSeconds(3600));
        assertThat(unfinished()).isZero();
    }

    @Test
    void aStoreThatIsAwayIsSaidToBeAndNothingElse() throws IOException {
        String nowhere = "http://127.0.0.1:" + S3Server.freePort();
        try (S3Store away = new S3Store(new S3Place(nowhere, "files", "us-east-1", true, "key", "secret"), VAULT)) {
            assertThatThrownBy(() -> put(away, noise(10))).isInstanceOf(StoreAway.class);
            assertThatThrownBy(() -> away.has(UUID.randomUUID())).isInstanceOf(StoreAway.class);
            assertThatThrownBy(() -> away.open(UUID.randomUUID(), 0)).isInstanceOf(StoreAway.class);
            assertThatThrownBy(() -> away.each(kept -> {})).isInstanceOf(StoreAway.class);
            assertThat(new StoreSigns(away).take()).singleElement().asString().contains("away");
        }
        try (S3Store other = new S3Store(
                new S3Place(server.address(), "nobodys-bucket", "us-east-1", true, "key", "secret"), VAULT)) {
            assertThatThrownBy(() -> other.open(UUID.randomUUID(), 0)).isInstanceOf(StoreAway.class);
        }
        assertThat(new StoreSigns(bucket).take()).singleElement().asString().contains("is");
        assertThatThrownBy(() -> new S3Place("", "files", "us-east-1", true, "", ""))
                .hasMessageContaining("LIANTIAO_S3_KEY");
    }

    private static int unfinished() {
        return outside.listMultipartUploads(list -> list.bucket(S3Server.BUCKET))
                .uploads()
                .size();
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        return noise;
    }

    private static UUID put(FileStore store, byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "in", "");
        Files.write(file, content);
        return store.put(file);
    }
}
