package org.liantiao.disputes.ui.steps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseFile;

/**
 * What a dialog knows: who acts, and on which case as they see it.
 *
 * @param reload shows the case anew once a step is done; empty when its reader cannot see it any more
 */
record OnCase(StepServices services, Actor actor, CaseFile file, Supplier<Optional<StepDialogs>> reload) {
    UUID id() {
        return file.head().id();
    }

    /** The case as it is by now; empty when its reader cannot see it any more. */
    Optional<CaseFile> now() {
        return services.sealing().show(actor, id());
    }

    LocalDate today() {
        return LocalDate.now(services.clock());
    }
}
