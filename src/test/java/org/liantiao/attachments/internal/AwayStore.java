package org.liantiao.attachments.internal;

import java.io.IOException;
import org.liantiao.attachments.FileStore;
import org.liantiao.attachments.Scratch;
import org.liantiao.base.Vault;
import org.liantiao.testing.S3Server;

/** A bucket at an address where nobody answers. */
public final class AwayStore {
    private AwayStore() {}

    public static FileStore at(Vault vault) throws IOException {
        String nowhere = "http://127.0.0.1:" + S3Server.freePort();
        return new S3Store(new S3Place(nowhere, "files", "us-east-1", true, "key", "secret"), vault);
    }

    /** What looks at files as ever, and can keep none. */
    public static Preparing preparing(Vault vault, Scratch scratch) throws IOException {
        return new Preparing(at(vault), scratch);
    }
}
