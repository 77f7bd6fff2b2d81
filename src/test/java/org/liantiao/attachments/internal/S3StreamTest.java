package org.liantiao.attachments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liantiao.attachments.StoreAway;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An object read over a line that breaks, and in parts. */
class S3StreamTest {
    private final byte[] object = new byte[500_000];
    private final List<Long> asked = new ArrayList<>();

    @Test
    void aLineThatBreaksOnceIsTakenUpWhereItBroke() throws IOException {
        new Random(3).nextBytes(object);
        try (InputStream in = new S3Stream(at -> source(at, asked.isEmpty() ? 1000 : -1))) {
            assertThat(in.readAllBytes()).isEqualTo(object);
        }
        assertThat(asked).containsExactly(0L, 1000L);
    }

    @Test
    void aLineThatBreaksAgainMeansThatTheStoreIsAway() {
        assertThatThrownBy(() -> new S3Stream(at -> source(at, 10)).readAllBytes())
                .isInstanceOf(StoreAway.class);
    }

    @Test
    void whatIsSkippedDoesNotTravel() throws IOException {
        object[400_000] = 7;
        try (InputStream in = new S3Stream(at -> source(at, -1))) {
            in.skipNBytes(20);
            in.skipNBytes(399_980);
            assertThat(in.read()).isEqualTo(7);
        }
        assertThat(asked).containsExactly(400_000L);
    }

    private ResponseInputStream<GetObjectResponse> source(long at, int breaksAfter) {
        asked.add(at);
        InputStream rest = new ByteArrayInputStream(
                object, (int) at, breaksAfter < 0 ? object.length : Math.min(breaksAfter, object.length - (int) at));
        InputStream line = breaksAfter < 0
                ? rest
                : new SequenceInputStream(rest, new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the network is gone");
                    }
                });
        return new ResponseInputStream<>(GetObjectResponse.builder().build(), AbortableInputStream.create(line));
    }
}
