package org.liantiao.papers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.liantiao.base.Topic;
import org.liantiao.jurisdiction.Changes;
import org.springframework.stereotype.Service;

/**
 * 文书模板: the county's own wording and layout of its papers. The administrator replaces one by a file, having seen a sample of
 * it; papers that were made before keep the version they were made with.
 */
@Service
public class PaperTemplates {
    /** Under which the trail keeps their changes. */
    public static final Topic TOPIC = new Topic("papers");

    /** Of a template, at most. */
    public static final int MOST_CHARACTERS = Template.LONGEST;

    /** In bytes. */
    public static final int MOST_BYTES = 3 * Template.LONGEST;

    private final TemplateShelf shelf;
    private final Changes changes;
    private final Texts texts;

    PaperTemplates(TemplateShelf shelf, Changes changes, Texts texts) {
        this.shelf = shelf;
        this.changes = changes;
        this.texts = texts;
    }

    /** The one that counts, of each kind, in the order of the file. */
    public List<Template> current() {
        return Arrays.stream(PaperKind.values())
                .map(kind -> shelf.latest(kind).orElseThrow())
                .toList();
    }

    /** The current one as a file, to be changed. Empty for everybody but the administrator. */
    public Optional<PaperFile> file(Actor by, PaperKind kind) {
        if (!by.author().administers()) return Optional.empty();
        String text = shelf.latest(kind).orElseThrow().text();
        return Optional.of(
                new PaperFile(kind.fileName(), "application/xhtml+xml", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The current one, filled with an invented case. Empty for everybody but the administrator. */
    public Optional<PaperFile> sample(Actor by, PaperKind kind) {
        return by.author().administers()
                ? Optional.of(sample(kind, shelf.latest(kind).orElseThrow().text()))
                : Optional.empty();
    }

    /** A file that is to replace one: filled with an invented case, and nothing changes. Refuses what {@link #replace} refuses. */
    public Outcome<PaperFile> sample(Actor by, PaperKind kind, byte[] file) {
        if (!by.author().administers()) return Outcome.refused(Changes.NOT_YOURS);
        return read(file).map(text -> sample(kind, text));
    }

    /**
     * Makes a file the template of a kind from now on. Refuses everybody but the administrator; a file that is too long, is no
     * XHTML of the elements allowed, or asks for something nobody knows: each with the line it stands in.
     */
    public Outcome<Integer> replace(Actor by, PaperKind kind, byte[] file) {
        Outcome<String> read = read(file);
        return read instanceof Outcome.Done<String>(String text)
                ? put(by, kind, text, false, "paper.replaced")
                : Outcome.refused(by.author().administers() ? read.refusals() : List.of(Changes.NOT_YOURS));
    }

    /** Goes back to the one that came with the program. Refuses everybody but the administrator. */
    public Outcome<Integer> restore(Actor by, PaperKind kind) {
        return put(by, kind, Shipped.template(kind), true, "paper.restored");
    }

    private Outcome<Integer> put(Actor by, PaperKind kind, String text, boolean shipped, String change) {
        return changes.make(by.author(), () -> {
            Template former = shelf.latest(kind).orElseThrow();
            Template next = new Template(kind, former.version() + 1, text, shipped, shelf.now(), by.name());
            if (former.sha256().equals(next.sha256())) return Outcome.refused(Refusal.of("template", "paper.same"));
            shelf.insert(next);
            changes.trace(
                    change,
                    by.author(),
                    TOPIC,
                    Map.of(
                            "what", texts.say(Texts.CHINESE, kind.textKey()),
                            "whatEn", texts.say(Texts.ENGLISH, kind.textKey()),
                            "former", String.valueOf(former.version()),
                            "now", String.valueOf(next.version()),
                            "sha256", next.sha256()));
            return Outcome.done(next.version());
        });
    }

    private static Outcome<String> read(byte[] file) {
        if (file.length > MOST_BYTES)
            return Outcome.refused(new TemplateFault(0, "long", String.valueOf(Template.LONGEST)).refusal());
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Template.fault(clean)
                    .map(fault -> Outcome.<String>refused(fault.refusal()))
                    .orElseGet(() -> Outcome.done(clean));
        } catch (CharacterCodingException e) {
            return Outcome.refused(new TemplateFault(0, "utf8", "").refusal());
        }
    }

    private static PaperFile sample(PaperKind kind, String text) {
        byte[] pdf = PaperPdf.write(Markup.read(Filling.fill(text, Samples.FULL)));
        return new PaperFile(kind.fileName().replace(".xhtml", ".pdf"), PaperForm.PDF.contentType(), pdf);
    }
}
