package org.liantiao.archive.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.liantiao.attachments.FileClaim;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sealed files stay, all versions of them. */
@Component
class SealedClaim implements FileClaim {
    private final JdbcClient jdbc;

    SealedClaim(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> files) {
        return new HashSet<>(jdbc.sql("select file_id from sealed_file where file_id in (:files)")
                .param("files", files)
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public List<UUID> after(UUID last, int most) {
        return jdbc.sql("select file_id from sealed_file where file_id > :last order by file_id limit :most")
                .param("last", last)
                .param("most", most)
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }
}
