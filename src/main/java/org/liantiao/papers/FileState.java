package org.liantiao.papers;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Attachments;
import org.liantiao.disputes.CaseFile;
import org.springframework.stereotype.Service;

/**
 * What the file of a case is made from, as one hash: each step that was taken, and each attachment with its place and how it is
 * called and turned. Another hash means that a file bound now would be another.
 */
@Service
public class FileState {
    private final Attachments attachments;

    FileState(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The same for every reader of the case. */
    public String of(Actor actor, CaseFile file) {
        Stream<String> steps = file.timeline().stream()
                .map(step -> step.at() + "|" + step.kind() + "|" + step.actor())
                .sorted();
        Stream<String> attached =
                attachments.of(actor, file.head().id()).stream().map(FileState::line);
        return Template.sha256(
                Stream.concat(steps, attached).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(AttachedFile file) {
        return String.join(
                "|",
                file.sha256(),
                file.category().name(),
                file.caption(),
                String.valueOf(file.signedPaper()),
                String.valueOf(file.quarterTurns()));
    }
}
