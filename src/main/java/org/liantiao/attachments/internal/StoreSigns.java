package org.liantiao.attachments.internal;

import java.time.Duration;
import java.util.List;
import org.liantiao.attachments.FileStore;
import org.liantiao.attachments.StoreAway;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the bucket with the files answers, when they are kept in one. */
@Component
@Order(7)
class StoreSigns implements VitalSigns {
    private static final String ABOUT = "attachments.health.store";

    private final FileStore store;

    StoreSigns(FileStore store) {
        this.store = store;
    }

    @Override
    public List<Vital> take() {
        return store instanceof S3Store bucket ? List.of(line(bucket)) : List.of();
    }

    private static Vital line(S3Store bucket) {
        long begun = System.nanoTime();
        try {
            bucket.knock();
        } catch (StoreAway away) {
            return Vital.red(ABOUT, "away");
        }
        return Vital.green(
                ABOUT, "is", Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }
}
