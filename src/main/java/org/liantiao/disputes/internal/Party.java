package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Ids;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Vault;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;

/** 当事人: one side of a dispute. Seals its own numbers and address. */
@Entity
public class Party {
    private static final String TABLE = "party";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    private int position;

    @Enumerated(EnumType.STRING)
    private PartySide side;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private @Nullable String sex;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Column(name = "id_number_sealed")
    private @Nullable String idNumberSealed;

    @Column(name = "id_number_hash")
    private @Nullable String idNumberHash;

    @Column(name = "phone_sealed")
    private @Nullable String phoneSealed;

    @Column(name = "phone_hash")
    private @Nullable String phoneHash;

    @Column(name = "address_sealed")
    private @Nullable String addressSealed;

    private String claim;

    protected Party() {}

    Party(Dispute dispute, int position, PartySide side, PartyKind kind, String name) {
        this.id = Ids.next();
        this.dispute = dispute;
        this.position = position;
        this.side = side;
        this.kind = kind;
        this.name = name;
        this.claim = "";
    }

    /** The fields, as the forms call them, that are known already and would be written over by what is not null or empty. */
    public List<String> replacedBy(
            @Nullable IdNumber idNumber, @Nullable PhoneNumber phone, String address, String claim) {
        List<String> fields = new ArrayList<>();
        if (idNumber != null && idNumberSealed != null) fields.add("idNumber");
        if (phone != null && phoneSealed != null) fields.add("phone");
        if (!address.isEmpty() && addressSealed != null) fields.add("address");
        if (!claim.isEmpty() && !this.claim.isEmpty()) fields.add("claim");
        return fields;
    }

    /** Fills in what is known now; what is null or empty stays as it was. */
    public void know(
            Vault vault, @Nullable IdNumber idNumber, @Nullable PhoneNumber phone, String address, String claim) {
        if (idNumber != null) {
            idNumberSealed = vault.seal(TABLE, "id_number_sealed", id, idNumber.reveal());
            idNumberHash = hashesOf(vault, idNumber).getFirst();
            birthYear = idNumber.birthday().getYear();
            sex = idNumber.male() ? "MALE" : "FEMALE";
        }
        if (phone != null) {
            phoneSealed = vault.seal(TABLE, "phone_sealed", id, phone.reveal());
            phoneHash = hashesOf(vault, phone).getFirst();
        }
        if (!address.isEmpty()) addressSealed = vault.seal(TABLE, "address_sealed", id, address);
        if (!claim.isEmpty()) this.claim = claim;
    }

    /** What a party with this number may be found under: its hash with each hash key, the current one first. */
    public static List<String> hashesOf(Vault vault, IdNumber number) {
        return vault.hashes("id-number", number.reveal());
    }

    /** The same of a telephone. */
    public static List<String> hashesOf(Vault vault, PhoneNumber number) {
        return vault.hashes("phone", number.reveal());
    }

    public UUID id() {
        return id;
    }

    public PartySide side() {
        return side;
    }

    public PartyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** MALE, FEMALE, or null when not known. */
    public @Nullable String sex() {
        return sex;
    }

    public @Nullable Integer birthYear() {
        return birthYear;
    }

    public String claim() {
        return claim;
    }

    /** As {@link #hashesOf} has them; with one key as it stands, without opening the number. Empty when it is not known. */
    List<String> idNumberHashes(Vault vault) {
        if (idNumberHash == null) return List.of();
        if (vault.hashKeys().size() == 1) return List.of(idNumberHash);
        IdNumber number = idNumber(vault);
        return number == null ? List.of() : hashesOf(vault, number);
    }

    public @Nullable IdNumber idNumber(Vault vault) {
        return idNumberSealed == null ? null : new IdNumber(vault.open(TABLE, "id_number_sealed", id, idNumberSealed));
    }

    public @Nullable PhoneNumber phone(Vault vault) {
        return phoneSealed == null ? null : new PhoneNumber(vault.open(TABLE, "phone_sealed", id, phoneSealed));
    }

    public @Nullable String address(Vault vault) {
        return addressSealed == null ? null : vault.open(TABLE, "address_sealed", id, addressSealed);
    }
}
