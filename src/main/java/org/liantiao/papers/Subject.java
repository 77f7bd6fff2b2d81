package org.liantiao.papers;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ObligationLine;

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
    },
    /** What was done of one item of the agreement; the case, where nobody wrote items down. */
    PERFORMANCE {
        @Override
        Stream<UUID> ids(CaseFile file) {
            return items(file).isEmpty()
                    ? CASE.ids(file)
                    : items(file).stream()
                            .filter(item -> !item.performances().isEmpty())
                            .map(ObligationLine::id);
        }

        @Override
        int serial(CaseFile file, UUID id) {
            return items(file).stream()
                    .filter(item -> item.id().equals(id))
                    .mapToInt(ObligationLine::serial)
                    .findFirst()
                    .orElse(0);
        }
    };

    /** What a case has of it, in the order in which it happened. */
    abstract Stream<UUID> ids(CaseFile file);

    /** Which of several it is, from 1; 0 when a case has only one. */
    int serial(CaseFile file, UUID id) {
        return this == CASE ? 0 : ids(file).toList().indexOf(id) + 1;
    }

    static List<ObligationLine> items(CaseFile file) {
        return file.agreement() == null ? List.of() : file.agreement().obligations();
    }

    /** The sittings of the round the case is in; those before a case was opened again led to nothing now. */
    static List<CaseFile.SessionLine> heldNow(CaseFile file) {
        return held(file).stream()
                .filter(session -> session.round() == file.head().round())
                .toList();
    }

    static List<CaseFile.SessionLine> held(CaseFile file) {
        return file.sessions().stream().filter(session -> !session.planned()).toList();
    }
}
