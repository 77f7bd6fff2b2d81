package org.liantiao.attachments;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Files of the store that another module keeps: the sweep leaves them, and tells when one is gone. Each that keeps any offers one as a bean. */
public interface FileClaim {
    /** Those of these files that it keeps. */
    Set<UUID> among(Collection<UUID> files);

    /** Those it keeps, in their order, behind one of them. */
    List<UUID> after(UUID last, int most);
}
