package org.liantiao.attachments.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Category;
import org.liantiao.attachments.FileKind;
import org.liantiao.attachments.Limits;
import org.liantiao.attachments.Signature;
import org.liantiao.disputes.CaseRights;
import org.liantiao.disputes.Unmasking;
import org.springframework.data.domain.Persistable;

/** 材料: one file of a case. What it holds never changes; how it is called, turned and placed may. Removed, it leaves its line. */
@Entity
public class Attachment implements Persistable<UUID> {
    @Id
    private UUID id;

    @Column(name = "dispute_id")
    private UUID disputeId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String caption;

    @Column(name = "signed_paper")
    private @Nullable String signedPaper;

    @Embedded
    private @Nullable Signed signed;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;
    private String sha256;

    @Column(name = "received_sha256")
    private String received;

    /** The same while it is there: what was sent counts once in a case. */
    @Column(name = "live_sha256")
    private @Nullable String live;

    private int pages;

    @Column(name = "quarter_turns")
    private int quarterTurns;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "thumb_id")
    private @Nullable UUID thumbId;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by_id")
    private UUID addedById;

    @Column(name = "added_by_name")
    private String addedBy;

    @Column(name = "added_for_name")
    private @Nullable String addedFor;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by_name")
    private String removedBy;

    @Column(name = "removed_reason")
    private String removedReason;

    @Transient
    private boolean fresh;

    protected Attachment() {}

    public Attachment(UUID id, CaseRights there, int position, String name, Prepared file, Actor actor, Instant now) {
        this.id = id;
        this.disputeId = there.disputeId();
        this.position = position;
        this.category = file.type().kind() == FileKind.PDF ? Category.OTHER : Category.EVIDENCE;
        this.caption = name;
        this.fileName =
                (name.isEmpty() ? there.code() : name) + "." + file.type().ending();
        this.kind = file.type().kind();
        this.mediaType = file.type().mediaType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.received = file.received();
        this.live = file.received();
        this.pages = file.pages();
        this.fileId = file.fileId();
        this.thumbId = file.thumbId();
        this.addedAt = now;
        this.addedById = actor.personId();
        this.addedBy = actor.name();
        this.addedFor = there.inPlaceOf();
        this.removedBy = "";
        this.removedReason = "";
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public void describe(Category as, String text, @Nullable String signed) {
        category = as;
        caption = text;
        signedPaper = signed;
    }

    /** Makes it the picture of a signature, once and for good. */
    public void sign(Signature signature) {
        category = Category.SIGNATURE;
        signed = new Signed(signature);
    }

    public @Nullable Signature signature() {
        return signed == null ? null : signed.signature();
    }

    public void turnRight() {
        quarterTurns = (quarterTurns + 1) % 4;
    }

    public void moveTo(int place) {
        position = place;
    }

    public void remove(String by, String reason, Instant now) {
        removedAt = now;
        removedBy = by;
        removedReason = reason;
        live = null;
    }

    public boolean isThere() {
        return removedAt == null;
    }

    /** Whether what it holds is still in the store: for a while after it was removed. */
    public boolean isKept(Instant now) {
        return removedAt == null || removedAt.isAfter(now.minus(Duration.ofDays(Limits.REMOVED_DAYS)));
    }

    /** Who holds the case changes all, others what they added themselves. */
    public boolean mayChange(Actor actor, CaseRights there) {
        return isThere() && (there.handles() || !there.over() && there.adds() && addedById.equals(actor.personId()));
    }

    /** What shows whole numbers is for those who may have them on paper (个人信息保护法 art. 6), and for whoever brought it. */
    public boolean mayOpen(Actor actor) {
        return !category.isWhole() || Unmasking.takesPapers(actor) || addedById.equals(actor.personId());
    }

    /** Nothing leaves the file of a case that is over. */
    public boolean mayRemove(Actor actor, CaseRights there) {
        return mayChange(actor, there) && !there.over();
    }

    /** As somebody reads it. */
    public AttachedFile shown(Actor actor, CaseRights there) {
        AttachedFile.Removal removal =
                removedAt == null ? null : new AttachedFile.Removal(removedAt, removedBy, removedReason);
        return new AttachedFile(
                id,
                disputeId,
                category,
                caption,
                signedPaper,
                signature(),
                fileName,
                kind,
                mediaType,
                bytes,
                sha256,
                received,
                pages,
                quarterTurns,
                thumbId != null && mayOpen(actor),
                addedAt,
                addedBy,
                addedFor,
                removal,
                mayOpen(actor),
                mayChange(actor, there),
                mayRemove(actor, there));
    }

    public UUID disputeId() {
        return disputeId;
    }

    public int position() {
        return position;
    }

    public Category category() {
        return category;
    }

    public String fileName() {
        return fileName;
    }

    public FileKind kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    /** Of a PDF; 1 for an image, 0 for recordings. */
    public int pages() {
        return pages;
    }

    public int quarterTurns() {
        return quarterTurns;
    }

    public UUID fileId() {
        return fileId;
    }

    public @Nullable UUID thumbId() {
        return thumbId;
    }
}
