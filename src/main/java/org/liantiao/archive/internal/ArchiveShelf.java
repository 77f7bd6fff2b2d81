package org.liantiao.archive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.archive.ArchivedFile;
import org.liantiao.archive.Retention;
import org.liantiao.archive.SealedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the archive. Whoever asks has made sure in {@code Cases} that the case is theirs to read. */
@Component
public class ArchiveShelf {
    private final JdbcClient jdbc;
    private final Clock clock;

    ArchiveShelf(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<ArchivedFile> find(UUID disputeId) {
        return jdbc.sql("select * from archived_file where dispute_id = ?")
                .param(disputeId)
                .query((row, n) -> archived(row))
                .optional();
    }

    /** The latest first. */
    public List<SealedFile> sealed(UUID disputeId) {
        return jdbc.sql("select * from sealed_file where dispute_id = ? order by version desc")
                .param(disputeId)
                .query((row, n) -> sealed(row))
                .list();
    }

    public Optional<SealedFile> sealed(UUID disputeId, int version) {
        return sealed(disputeId).stream()
                .filter(file -> file.version() == version)
                .findFirst();
    }

    /**
     * The next serial of an organisation in a year. Holds its counter until the transaction ends, so that there is no gap. The first of
     * a year makes the counter; two of them queue at a row that nothing refers to.
     */
    public int nextSerial(UUID organisationId, int year) {
        int serial = counter(organisationId, year).orElseGet(() -> begin(organisationId, year)) + 1;
        jdbc.sql("update archive_counter set last_serial = ? where organisation_id = ? and archive_year = ?")
                .params(serial, organisationId, year)
                .update();
        return serial;
    }

    private Optional<Integer> counter(UUID organisationId, int year) {
        return jdbc.sql(
                        "select last_serial from archive_counter where organisation_id = ? and archive_year = ? for update")
                .params(organisationId, year)
                .query(Integer.class)
                .optional();
    }

    private int begin(UUID organisationId, int year) {
        jdbc.sql("select name from setting where name = 'archive-number' for update")
                .query(String.class)
                .single();
        return counter(organisationId, year).orElseGet(() -> {
            jdbc.sql("insert into archive_counter (organisation_id, archive_year, last_serial) values (?, ?, 0)")
                    .params(organisationId, year)
                    .update();
            return 0;
        });
    }

    /** Whether another template has read the same already. */
    public boolean hasNumber(String number) {
        return jdbc.sql("select count(*) from archived_file where number_text = ?")
                        .param(number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Gives a case its place. */
    public void insert(ArchivedFile file, UUID organisationId, int year, int serial) {
        jdbc.sql("""
                        insert into archived_file (dispute_id, organisation_id, organisation_name, archive_year, serial,
                            number_text, archived_on, retention, kept_years, kept_until, version)
                        values (:dispute, :organisation, :name, :year, :serial, :number, :on, :retention, :years, :until, 0)""")
                .param("dispute", file.disputeId())
                .param("organisation", organisationId)
                .param("name", file.organisation())
                .param("year", year)
                .param("serial", serial)
                .param("number", file.number())
                .param("on", file.archivedOn())
                .param("retention", file.retention().name())
                .param("years", file.keptYears(), Types.INTEGER)
                .param("until", file.keptUntil(), Types.DATE)
                .update();
    }

    /** For how long a file is kept, and from when; nothing is sealed of it yet. */
    public void keep(ArchivedFile file) {
        jdbc.sql("""
                        update archived_file set archived_on = :on, retention = :retention, kept_years = :years, kept_until = :until
                        where dispute_id = :dispute and version = 0""")
                .param("on", file.archivedOn())
                .param("retention", file.retention().name())
                .param("years", file.keptYears(), Types.INTEGER)
                .param("until", file.keptUntil(), Types.DATE)
                .param("dispute", file.disputeId())
                .update();
    }

    /** Puts a sealed file to a case, as the one that counts. */
    public void insert(SealedFile file, UUID byId) {
        jdbc.sql("""
                        insert into sealed_file (dispute_id, version, file_id, sha256, made_from, bytes, pages, missing,
                            sealed_at, sealed_by_id, sealed_by_name, sealed_for_name)
                        values (:dispute, :version, :file, :sha256, :from, :bytes, :pages, :missing, :at, :byId, :by, :for)""")
                .param("dispute", file.disputeId())
                .param("version", file.version())
                .param("file", file.fileId())
                .param("sha256", file.sha256())
                .param("from", file.madeFrom())
                .param("bytes", file.bytes())
                .param("pages", file.pages())
                .param("missing", file.missing())
                .param("at", OffsetDateTime.ofInstant(file.sealedAt(), clock.getZone()))
                .param("byId", byId)
                .param("by", file.sealedBy())
                .param("for", file.sealedFor(), Types.VARCHAR)
                .update();
        jdbc.sql("update archived_file set version = ? where dispute_id = ?")
                .params(file.version(), file.disputeId())
                .update();
    }

    private static ArchivedFile archived(ResultSet row) throws SQLException {
        return new ArchivedFile(
                row.getObject("dispute_id", UUID.class),
                row.getString("organisation_name"),
                row.getString("number_text"),
                row.getObject("archived_on", LocalDate.class),
                Retention.valueOf(row.getString("retention")),
                row.getObject("kept_years", Integer.class),
                row.getObject("kept_until", LocalDate.class),
                row.getInt("version"));
    }

    private static SealedFile sealed(ResultSet row) throws SQLException {
        return new SealedFile(
                row.getObject("dispute_id", UUID.class),
                row.getInt("version"),
                row.getObject("file_id", UUID.class),
                row.getString("sha256"),
                row.getString("made_from"),
                row.getLong("bytes"),
                row.getInt("pages"),
                row.getInt("missing"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("sealed_by_name"),
                row.getString("sealed_for_name"));
    }
}
