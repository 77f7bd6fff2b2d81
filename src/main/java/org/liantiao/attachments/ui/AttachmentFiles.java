package org.liantiao.attachments.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.SignedIn;
import org.liantiao.attachments.AttachedContent;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.FileKind;
import org.liantiao.attachments.StoreAway;
import org.liantiao.base.RefusedAccess;
import org.liantiao.base.Texts;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.TooManyFetched;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the browser fetches attachments. Each request looks anew whether the case is the reader's; somebody else's and one that does not
 * exist are both not there. An address carries an id and nothing else. A browser may ask for a part, as players do.
 */
@Controller
class AttachmentFiles {
    /** What a picture or a recording that a browser shows by itself may do: nothing. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /** A PDF stands in a frame of the page. Chrome shows none in a sandbox, but nothing in it may be fetched or run. */
    private static final String PAPER =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private final Attachments attachments;
    private final Limits limits;
    private final SignedIn signedIn;
    private final RefusedAccess refused;
    private final Texts texts;

    AttachmentFiles(Attachments attachments, Limits limits, SignedIn signedIn, RefusedAccess refused, Texts texts) {
        this.attachments = attachments;
        this.limits = limits;
        this.signedIn = signedIn;
        this.refused = refused;
        this.texts = texts;
    }

    /** Where one is fetched to be saved. */
    static String saved(UUID id) {
        return "files/" + id;
    }

    /** Where one is fetched to be looked at in the page. */
    static String shown(UUID id) {
        return "files/" + id + "/view";
    }

    /** Where the small picture of one is. */
    static String small(UUID id) {
        return "files/" + id + "/small";
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> save(@PathVariable String id) {
        find(id);
        limits.use(signedIn.actor(), Limits.Use.DOCUMENT).ifPresent(tooMany -> {
            throw new TooManyFetched(tooMany, limits.untilAgain(Limits.Use.DOCUMENT));
        });
        AttachedContent content = attachments.fetch(signedIn.actor(), id(id)).orElseThrow(() -> refused(id));
        return answer(content, ContentDisposition.attachment(), NOTHING);
    }

    @GetMapping("/files/{id}/view")
    ResponseEntity<Resource> show(
            @PathVariable String id, @RequestHeader(name = HttpHeaders.RANGE, defaultValue = "") String part) {
        AttachedContent content = find(id);
        if (isLook(content.kind(), part)) attachments.look(signedIn.actor(), id(id));
        return answer(content, ContentDisposition.inline(), content.kind() == FileKind.PDF ? PAPER : NOTHING);
    }

    @GetMapping("/files/{id}/small")
    ResponseEntity<byte[]> small(@PathVariable String id) throws IOException {
        byte[] picture = attachments.thumbnail(signedIn.actor(), id(id)).orElseThrow(() -> refused(id));
        return ResponseEntity.ok()
                .headers(headers -> guard(headers, NOTHING))
                .contentType(MediaType.IMAGE_JPEG)
                .body(picture);
    }

    /** Nothing is lost: the file can be fetched once its store answers again. */
    @ExceptionHandler(StoreAway.class)
    ResponseEntity<String> away(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(texts.say(request.getLocale(), "refusal.file.fetchLater"));
    }

    @ExceptionHandler
    ResponseEntity<String> tooMany(TooManyFetched tooMany, HttpServletRequest request) {
        return tooMany.answer(texts, request.getLocale());
    }

    /** A player asks for part after part of a recording, and is at its beginning once. */
    private static boolean isLook(FileKind kind, String part) {
        boolean plays = kind == FileKind.AUDIO || kind == FileKind.VIDEO;
        return !plays || part.isEmpty() || part.startsWith("bytes=0-");
    }

    private AttachedContent find(String id) {
        return attachments.content(signedIn.actor(), id(id)).orElseThrow(() -> refused(id));
    }

    private static UUID id(String text) {
        return Typed.id(text).orElseThrow(AttachmentFiles::notThere);
    }

    private ResponseStatusException refused(String id) {
        refused.note(signedIn.author(), "attachment", id(id), "files");
        return notThere();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<Resource> answer(
            AttachedContent content, ContentDisposition.Builder how, String policy) {
        ContentDisposition disposition =
                how.filename(content.fileName(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .headers(headers -> guard(headers, policy))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .body(new Whole(content));
    }

    private static void guard(HttpHeaders headers, String policy) {
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.setCacheControl("private, no-store");
    }

    /** An attachment as the server sends it, from any byte on. */
    private static final class Whole extends AbstractResource {
        private final AttachedContent content;

        private Whole(AttachedContent content) {
            this.content = content;
        }

        @Override
        public String getDescription() {
            return "an attachment";
        }

        @Override
        public long contentLength() {
            return content.bytes();
        }

        @Override
        public InputStream getInputStream() {
            return new FromAnywhere(content);
        }
    }

    /** Opens an attachment where reading begins: the server skips to the part that was asked for. */
    private static final class FromAnywhere extends InputStream {
        private final AttachedContent content;
        private long from;
        private @Nullable InputStream open;

        private FromAnywhere(AttachedContent content) {
            this.content = content;
        }

        @Override
        public long skip(long count) throws IOException {
            if (open != null) return open.skip(count);
            long skipped = Math.min(count, content.bytes() - from);
            from += skipped;
            return skipped;
        }

        @Override
        public int read() throws IOException {
            return opened().read();
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            return opened().read(to, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (open != null) open.close();
        }

        private InputStream opened() throws IOException {
            InputStream now = open == null ? content.source().open(from) : open;
            open = now;
            return now;
        }
    }
}
