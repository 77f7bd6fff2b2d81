package org.liantiao.archive.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.SignedIn;
import org.liantiao.archive.Archive;
import org.liantiao.attachments.StoreAway;
import org.liantiao.base.Texts;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.TooManyFetched;
import org.springframework.core.io.InputStreamResource;
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
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the browser fetches sealed files. Each request asks anew whether the case is the reader's; somebody else's and one that does not
 * exist are both not there.
 */
@Controller
class SealedFiles {
    private static final String PAPER = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Archive archive;
    private final Limits limits;
    private final SignedIn signedIn;
    private final Texts texts;

    SealedFiles(Archive archive, Limits limits, SignedIn signedIn, Texts texts) {
        this.archive = archive;
        this.limits = limits;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    static String address(UUID disputeId, int version) {
        return "sealed/" + disputeId + "/" + version;
    }

    @GetMapping("/sealed/{id}/{version:[0-9]{1,6}}")
    ResponseEntity<Resource> open(@PathVariable String id, @PathVariable int version) throws IOException {
        Archive.Sealed file = Typed.id(id)
                .flatMap(disputeId -> archive.open(signedIn.actor(), disputeId, version))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        limits.use(signedIn.actor(), Limits.Use.DOCUMENT).ifPresent(tooMany -> {
            throw new TooManyFetched(tooMany, limits.untilAgain(Limits.Use.DOCUMENT));
        });
        String disposition = ContentDisposition.inline()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header("Content-Security-Policy", PAPER)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(file.bytes())
                .body(new InputStreamResource(file.source().open()));
    }

    @ExceptionHandler
    ResponseEntity<String> tooMany(TooManyFetched tooMany, HttpServletRequest request) {
        return tooMany.answer(texts, request.getLocale());
    }

    /** Nothing is lost: the file can be fetched once its store answers again. */
    @ExceptionHandler(StoreAway.class)
    ResponseEntity<String> away(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(texts.say(request.getLocale(), "refusal.file.fetchLater"));
    }
}
