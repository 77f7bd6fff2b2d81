package org.liantiao.disputes.ui.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseFile;

/** The page of a case while it is laid out for one reader. */
public final class CasePage {
    private final Actor reader;
    private final CaseFile file;
    private final Runnable reload;
    private final Map<Class<?>, Object> read = new HashMap<>();

    public CasePage(Actor reader, CaseFile file, Runnable reload) {
        this.reader = reader;
        this.file = file;
        this.reload = reload;
    }

    public Actor reader() {
        return reader;
    }

    public CaseFile file() {
        return file;
    }

    /** Shows the case anew after something changed. */
    public Runnable reload() {
        return reload;
    }

    /** What several parts show of the case: read by the first of them, for all. */
    public <T> T once(Class<T> what, Supplier<T> reading) {
        return Objects.requireNonNull(what.cast(read.computeIfAbsent(what, first -> reading.get())));
    }
}
