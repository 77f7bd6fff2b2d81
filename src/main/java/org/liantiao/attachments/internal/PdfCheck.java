package org.liantiao.attachments.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.liantiao.attachments.Limits;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;

/**
 * Whether a PDF is paper and nothing else. One that runs scripts, starts programs, sends forms or carries files is refused, not
 * mended: what is cut out may have been what it showed.
 */
final class PdfCheck {
    private static final int MOST_OBJECTS = 500_000;

    /** What an action does that no paper does. */
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "Rendition", "Movie", "Sound");

    /** What stands on a page that no paper has. */
    private static final Set<String> ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D");

    private static final Set<String> ENTRIES = Set.of("JS", "JavaScript", "EmbeddedFiles", "XFA", "AF");

    private PdfCheck() {}

    /** How many pages it has. */
    static Outcome<Integer> pages(Path file) {
        Unpacking unpacking = new Unpacking();
        Outcome<Integer> pages = pages(file, unpacking);
        // The reader may have gone on as if such a part were not there.
        return unpacking.isTooMuch() ? refused("file.packed") : pages;
    }

    private static Outcome<Integer> pages(Path file, Unpacking unpacking) {
        try (PDDocument document = WaryPdf.open(file, unpacking)) {
            if (document.isEncrypted()) return refused("file.locked");
            int pages = document.getNumberOfPages();
            if (pages == 0) return refused("file.broken");
            if (pages > Limits.PAGES) return Outcome.refused(Refusal.page("file.pages", Limits.PAGES));
            return isActive(document.getDocument().getTrailer(), unpacking)
                    ? refused("file.active")
                    : Outcome.done(pages);
        } catch (InvalidPasswordException locked) {
            return refused("file.locked");
        } catch (IOException | RuntimeException unreadable) {
            return refused("file.broken");
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return refused("file.packed");
        }
    }

    private static Outcome<Integer> refused(String rule) {
        return Outcome.refused(Refusal.page(rule));
    }

    /** Goes through all that can be reached and measures it, without recursion: a file may nest as deeply as it likes. */
    private static boolean isActive(COSDictionary trailer, Unpacking unpacking) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.push(trailer);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            COSBase object = next instanceof COSObject indirect ? indirect.getObject() : next;
            if (object == null || !seen.add(object)) continue;
            if (seen.size() > MOST_OBJECTS) return true;
            if (object instanceof COSArray array) array.forEach(waiting::push);
            else if (object instanceof COSDictionary dictionary) {
                if (dictionary instanceof COSStream part) unpacking.measure(part);
                if (doesMore(dictionary)) return true;
                dictionary.getValues().forEach(waiting::push);
            }
        }
        return false;
    }

    private static boolean doesMore(COSDictionary dictionary) {
        return ACTIONS.contains(name(dictionary, COSName.S))
                || ANNOTATIONS.contains(name(dictionary, COSName.SUBTYPE))
                || dictionary.keySet().stream().map(COSName::getName).anyMatch(ENTRIES::contains);
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }
}
