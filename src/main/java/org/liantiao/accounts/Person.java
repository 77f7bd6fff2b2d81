package org.liantiao.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;

/** Somebody who signs in: belongs to one organisation and holds roles there. */
@Entity
public class Person {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_since")
    private Instant passwordSince;

    private String name;

    @Column(name = "phone_sealed")
    private @Nullable String phoneSealed;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    private boolean active = true;

    @Column(name = "large_text")
    private boolean largeText;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {}

    /** @throws IllegalArgumentException when the roles must not be held by one person */
    public Person(
            String login,
            String passwordHash,
            String name,
            Organisation organisation,
            Set<Role> roles,
            Instant createdAt) {
        this.id = Ids.next();
        this.login = login;
        this.passwordHash = passwordHash;
        this.name = name;
        this.organisation = organisation;
        this.createdAt = createdAt;
        this.passwordSince = createdAt;
        changeRoles(roles);
    }

    public UUID id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String name() {
        return name;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    /** Whether this person may come in: neither suspended nor gone. */
    public boolean active() {
        return active;
    }

    /** The day this person left for good; none for who is here or only suspended. */
    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    public boolean largeText() {
        return largeText;
    }

    public void rename(String name) {
        this.name = name;
    }

    /** Moves somebody to another organisation; the roles are those they hold there. */
    public void move(Organisation organisation, Set<Role> roles) {
        this.organisation = organisation;
        changeRoles(roles);
    }

    public void changeRoles(Set<Role> roles) {
        if (!Role.mayGoTogether(roles)) throw new IllegalArgumentException("these roles are kept apart: " + roles);
        this.roles.clear();
        this.roles.addAll(roles);
    }

    /** Another password than the person knows, so that nobody comes in with the former. */
    public void givePassword(String hash) {
        this.passwordHash = hash;
    }

    /** The password that the person chose themselves. */
    void choosePassword(String hash, Instant now) {
        this.passwordHash = hash;
        this.passwordSince = now;
    }

    /** Since when they have it. */
    Instant passwordSince() {
        return passwordSince;
    }

    /** Whether this is the hash of their password still. */
    boolean hasPassword(String hash) {
        return passwordHash.equals(hash);
    }

    public void changePhone(Vault vault, @Nullable PhoneNumber phone) {
        phoneSealed = phone == null ? null : vault.seal("person", "phone_sealed", id, phone.reveal());
    }

    public @Nullable PhoneNumber phone(Vault vault) {
        return phoneSealed == null ? null : new PhoneNumber(vault.open("person", "phone_sealed", id, phoneSealed));
    }

    public void preferLargeText(boolean large) {
        largeText = large;
    }

    public void suspend() {
        active = false;
    }

    /** Leaves for good. What was done stays under the name. */
    public void leave(LocalDate day) {
        active = false;
        leftOn = day;
    }

    /** Comes back, from a suspension or from having left. */
    public void resume() {
        active = true;
        leftOn = null;
    }

    /** This person as they act on their own, without whom they stand in for. */
    public Actor actor() {
        return actorAt(organisation, roles());
    }

    /** The same as they would be in an organisation, with these roles. */
    Actor actorAt(Organisation organisation, Set<Role> roles) {
        Area area = organisation.area();
        return new Actor(
                id,
                name,
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                area.id(),
                area.name(),
                area.tier(),
                area.countyId(),
                area.townshipId(),
                Set.copyOf(roles),
                List.of());
    }
}
