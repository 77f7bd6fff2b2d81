package org.liantiao.attachments;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liantiao.accounts.Actor;

/** Which papers of a case somebody signs on paper, so that a scan can be said to be the signed one. Offered by the module that has papers. */
public interface SignablePapers {
    /** @param name in the language it is shown in */
    record Signable(String code, String name) {}

    /** Those the case has by now, in the order of its file. */
    List<Signable> of(Actor actor, UUID disputeId, Locale locale);
}
