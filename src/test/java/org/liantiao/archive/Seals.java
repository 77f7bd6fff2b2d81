package org.liantiao.archive;

import org.springframework.stereotype.Component;

/** Seals what was asked for now, as the watch would within seconds. */
@Component
public class Seals {
    private final Sealer sealer;

    Seals(Sealer sealer) {
        this.sealer = sealer;
    }

    public void all() {
        boolean more = true;
        while (more) more = sealer.next();
    }
}
