package org.liantiao.base.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What {@link TooMany} says, where a file has an address of its own. */
public final class TooManyFetched extends RuntimeException {
    private final transient Refusal refusal;
    private final Duration wait;

    /** @param wait until it may be again */
    public TooManyFetched(Refusal refusal, Duration wait) {
        super(refusal.rule());
        this.refusal = refusal;
        this.wait = wait;
    }

    /** The sentence, in the reader's language. */
    public ResponseEntity<String> answer(Texts texts, Locale locale) {
        return ResponseEntity.status(TooMany.STATUS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(TooMany.seconds(wait)))
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(texts.say(locale, refusal.key(), refusal.details().toArray()));
    }
}
