package org.liantiao.disputes;

import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.internal.CaseFileReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for somebody; a foreign or unknown one is not found. */
@Service
@Transactional(readOnly = true)
public class Cases {
    private final CaseFileReader reader;

    Cases(CaseFileReader reader) {
        this.reader = reader;
    }

    public Optional<CaseFile> open(Actor actor, UUID disputeId) {
        return reader.read(actor, disputeId);
    }
}
