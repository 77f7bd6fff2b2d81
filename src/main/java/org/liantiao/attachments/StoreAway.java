package org.liantiao.attachments;

/** The store of files does not answer, or does not let us in. Nothing is lost by it: what was to be kept or read can be tried again. */
public final class StoreAway extends RuntimeException {
    public StoreAway(Throwable cause) {
        super("the store of files is away", cause);
    }
}
