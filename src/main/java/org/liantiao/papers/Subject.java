package org.liantiao.papers;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.liantiao.disputes.CaseFile;

/** What one paper is about: the case as a whole, or one of several things in it, each of which has its own. */
public enum Subject {
    CASE {
        @Override
        Stream<UUID> ids(CaseFile file) {
            return Stream.of(file.head().id());
        }
    },
    /** A sitting that was held. */
    SESSION {
        @Override
        Stream<UUID> ids(CaseFile file) {
            return held(file).stream().map(CaseFile.SessionLine::id);
        }
    },
    ESCALATION {
        @Override
        Stream<UUID> ids(CaseFile file) {
            return file.escalations().stream().map(CaseFile.EscalationLine::id);
        }
    };

    /** What a case has of it, in the order in which it happened. */
    abstract Stream<UUID> ids(CaseFile file);

    static List<CaseFile.SessionLine> held(CaseFile file) {
        return file.sessions().stream().filter(session -> !session.planned()).toList();
    }
}
