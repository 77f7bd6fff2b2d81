package org.liantiao.attachments.internal;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** Writes one object of a bucket, part after part, so that never more than a part is in memory. It is there once {@link #finish} returns. */
final class S3Upload extends OutputStream {
    /** The least that S3 takes is 5 MB; 10,000 parts of this are 78 GB. */
    static final int PART = 8 * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(S3Upload.class);
    private static final String TYPE = "application/octet-stream";

    private final S3Client s3;
    private final String bucket;
    private final String key;
    private final byte[] part = new byte[PART];
    private final List<CompletedPart> sent = new ArrayList<>();
    private int filled;
    private @Nullable String upload;

    S3Upload(S3Client s3, String bucket, String key) {
        this.s3 = s3;
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int at = offset;
        int left = length;
        while (left > 0) {
            // A full part goes only when more comes: a small object is sent as one.
            if (filled == PART) send();
            int count = Math.min(left, PART - filled);
            System.arraycopy(from, at, part, filled, count);
            filled += count;
            at += count;
            left -= count;
        }
    }

    void finish() {
        if (upload == null) {
            s3.putObject(put -> put.bucket(bucket).key(key).contentType(TYPE), body());
            return;
        }
        send();
        s3.completeMultipartUpload(
                whole -> whole.bucket(bucket).key(key).uploadId(upload).multipartUpload(parts -> parts.parts(sent)));
    }

    /** Takes away what was sent, and what became of it. What cannot be taken away now is swept later. */
    void giveUp() {
        leave();
        quietly(() -> s3.deleteObject(gone -> gone.bucket(bucket).key(key)));
    }

    /** Takes away the parts that were sent; what was there before stays. */
    void leave() {
        if (upload != null)
            quietly(() ->
                    s3.abortMultipartUpload(gone -> gone.bucket(bucket).key(key).uploadId(upload)));
    }

    private static void quietly(Runnable step) {
        try {
            step.run();
        } catch (SdkException away) {
            log.debug("nothing was taken away", away);
        }
    }

    private void send() {
        if (upload == null)
            upload = s3.createMultipartUpload(
                            made -> made.bucket(bucket).key(key).contentType(TYPE))
                    .uploadId();
        int number = sent.size() + 1;
        String mark = s3.uploadPart(
                        one -> one.bucket(bucket).key(key).uploadId(upload).partNumber(number), body())
                .eTag();
        sent.add(CompletedPart.builder().partNumber(number).eTag(mark).build());
        filled = 0;
    }

    /** Can be read again, when it has to be sent again. */
    private RequestBody body() {
        int length = filled;
        return RequestBody.fromContentProvider(() -> new ByteArrayInputStream(part, 0, length), length, TYPE);
    }
}
