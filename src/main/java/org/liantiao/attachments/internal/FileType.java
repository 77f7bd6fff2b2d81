package org.liantiao.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.Tika;
import org.liantiao.attachments.FileKind;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;

/**
 * A type that is let in. It is found from the content; what the file is called and what the browser says of it count for nothing.
 *
 * @param mediaType as which it is served
 * @param ending of the name under which it is saved
 */
public record FileType(FileKind kind, String mediaType, String ending) {
    private static final int LOOKED_AT = 64 * 1024;
    private static final Tika TIKA = new Tika();

    private static final FileType MP4_SOUND = new FileType(FileKind.AUDIO, "audio/mp4", "m4a");
    private static final FileType WAVE = new FileType(FileKind.AUDIO, "audio/wav", "wav");
    private static final FileType MP4 = new FileType(FileKind.VIDEO, "video/mp4", "mp4");

    /** What recorders and phones make, by the name that Tika has for it. */
    private static final Map<String, FileType> LET_IN = Map.ofEntries(
            Map.entry("image/jpeg", new FileType(FileKind.IMAGE, "image/jpeg", "jpg")),
            Map.entry("image/png", new FileType(FileKind.IMAGE, "image/png", "png")),
            Map.entry("application/pdf", new FileType(FileKind.PDF, "application/pdf", "pdf")),
            Map.entry("audio/mpeg", new FileType(FileKind.AUDIO, "audio/mpeg", "mp3")),
            Map.entry("audio/mp4", MP4_SOUND),
            Map.entry("audio/x-m4a", MP4_SOUND),
            Map.entry("audio/vnd.wave", WAVE),
            Map.entry("audio/x-wav", WAVE),
            Map.entry("audio/amr", new FileType(FileKind.AUDIO, "audio/amr", "amr")),
            Map.entry("video/mp4", MP4),
            Map.entry("video/x-m4v", MP4),
            Map.entry("application/mp4", MP4),
            Map.entry("video/quicktime", new FileType(FileKind.VIDEO, "video/quicktime", "mov")),
            Map.entry("video/3gpp", new FileType(FileKind.VIDEO, "video/3gpp", "3gp")));

    /** What is refused with a sentence of its own, by how its name begins. */
    private static final Map<String, String> REFUSED = Map.of(
            "image/hei", "file.heic",
            "image/", "file.image",
            "text/html", "file.page",
            "application/xhtml", "file.page",
            "image/svg", "file.page",
            "application/x-tika-ooxml", "file.office",
            "application/x-tika-msoffice", "file.office",
            "application/rtf", "file.office",
            "application/zip", "file.archive");

    /** Archives have many names; these are those that people have. */
    private static final String ARCHIVES = ".*(rar|7z|gzip|x-tar|bzip|x-xz|compress|java-archive).*";

    /** Looks into a file. */
    public static Outcome<FileType> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOKED_AT);
        }
        String found = TIKA.detect(head);
        FileType type = LET_IN.get(found);
        return type == null ? Outcome.refused(Refusal.page(refusal(found))) : Outcome.done(type);
    }

    private static String refusal(String found) {
        if (found.matches(ARCHIVES)) return "file.archive";
        return REFUSED.entrySet().stream()
                .filter(entry -> found.startsWith(entry.getKey()))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse("file.unknown");
    }
}
