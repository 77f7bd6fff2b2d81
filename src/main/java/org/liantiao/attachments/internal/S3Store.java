package org.liantiao.attachments.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.attachments.FileStore;
import org.liantiao.attachments.StoreAway;
import org.liantiao.base.SealedFile;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Sealed files in a bucket of a store that speaks S3, under the names they have in a folder ({@code 3f/3fa8….bin}), so that the one
 * can be copied into the other. They are sealed before they leave this process. What is asked goes out at most twice.
 */
final class S3Store implements FileStore, AutoCloseable {
    private static final String ENDING = ".bin";
    private static final int BUFFER = 64 * 1024;
    private static final int TRIES = 2;
    private static final int NOTHING_THERE = 416;
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** Of one request, an 8 MB part on a slow line among them. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final S3Client s3;
    private final String bucket;
    private final Vault vault;

    S3Store(S3Place place, Vault vault) {
        this.s3 = client(place);
        this.bucket = place.bucket();
        this.vault = vault;
    }

    /** Checksums and pieces of Amazon's own kind are left out: other stores refuse what they do not know. */
    private static S3Client client(S3Place place) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(place.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(place.key(), place.secret())))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE)
                        .build())
                .overrideConfiguration(how -> how.apiCallAttemptTimeout(PATIENCE)
                        .retryStrategy(DefaultRetryStrategy.standardStrategyBuilder()
                                .maxAttempts(TRIES)
                                .build()))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(place.pathStyle())
                        .chunkedEncodingEnabled(false)
                        .build());
        if (!place.endpoint().isBlank()) client.endpointOverride(place.address());
        return client.build();
    }

    @Override
    public UUID put(Path content) throws IOException {
        UUID id = UUID.randomUUID();
        S3Upload upload = new S3Upload(s3, bucket, key(id));
        try (InputStream in = Files.newInputStream(content)) {
            SealedFile.seal(vault, id, in, upload);
            upload.finish();
            return id;
        } catch (SdkException away) {
            upload.giveUp();
            throw new StoreAway(away);
        } catch (IOException | RuntimeException broken) {
            upload.giveUp();
            throw broken;
        }
    }

    @Override
    public InputStream open(UUID id, long from) throws IOException {
        InputStream in = new BufferedInputStream(new S3Stream(at -> part(id, at)), BUFFER);
        try {
            return SealedFile.open(vault, id, in, from);
        } catch (IOException | RuntimeException broken) {
            in.close();
            throw broken;
        }
    }

    /** From a byte on; null behind the last one. */
    private @Nullable ResponseInputStream<?> part(UUID id, long from) throws IOException {
        try {
            return s3.getObject(get -> get.bucket(bucket).key(key(id)).range("bytes=" + from + "-"));
        } catch (NoSuchKeyException none) {
            throw new NoSuchFileException(key(id));
        } catch (S3Exception refused) {
            if (refused.statusCode() == NOTHING_THERE) return null;
            throw new StoreAway(refused);
        } catch (SdkException away) {
            throw new StoreAway(away);
        }
    }

    @Override
    public boolean has(UUID id) {
        return ask(() -> {
            try {
                s3.headObject(head -> head.bucket(bucket).key(key(id)));
                return true;
            } catch (NoSuchKeyException none) {
                return false;
            }
        });
    }

    @Override
    public void delete(UUID id) {
        ask(() -> s3.deleteObject(gone -> gone.bucket(bucket).key(key(id))));
    }

    @Override
    public Optional<String> keyOf(UUID id) throws IOException {
        try (InputStream in = new S3Stream(at -> part(id, at))) {
            return Optional.of(SealedFile.keyOf(in));
        }
    }

    /** An object takes the place of the one before as a whole, and what was begun does not show. */
    @Override
    public void sealAnew(UUID id) throws IOException {
        S3Upload upload = new S3Upload(s3, bucket, key(id));
        try (InputStream in = open(id, 0)) {
            SealedFile.seal(vault, id, in, upload);
            upload.finish();
        } catch (SdkException away) {
            upload.leave();
            throw new StoreAway(away);
        } catch (IOException | RuntimeException broken) {
            upload.leave();
            throw broken;
        }
    }

    @Override
    public void each(Consumer<Kept> visitor) {
        ask(() -> {
            s3.listObjectsV2Paginator(list -> list.bucket(bucket))
                    .contents()
                    .forEach(object ->
                            id(object.key()).ifPresent(id -> visitor.accept(new Kept(id, object.lastModified()))));
            return true;
        });
    }

    /** Parts of files that never became whole; the store keeps, and bills, them for ever. */
    @Override
    public void clear(Instant before) {
        ask(() -> {
            s3.listMultipartUploadsPaginator(list -> list.bucket(bucket)).uploads().stream()
                    .filter(upload -> upload.initiated().isBefore(before))
                    .forEach(upload -> s3.abortMultipartUpload(
                            gone -> gone.bucket(bucket).key(upload.key()).uploadId(upload.uploadId())));
            return true;
        });
    }

    /** Asks for next to nothing, to know whether it answers. */
    void knock() {
        ask(() -> s3.listObjectsV2(list -> list.bucket(bucket).maxKeys(1)));
    }

    @Override
    public void close() {
        s3.close();
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException away) {
            throw new StoreAway(away);
        }
    }

    private static String key(UUID id) {
        return id.toString().substring(0, 2) + "/" + id + ENDING;
    }

    private static Optional<UUID> id(String key) {
        String name = key.substring(key.lastIndexOf('/') + 1);
        return name.endsWith(ENDING) ? Typed.id(name.substring(0, name.length() - ENDING.length())) : Optional.empty();
    }
}
