package org.liantiao.accounts;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Tier;

/**
 * Reads a person as typed: each field by its rule, which roles fit the organisation and one another, and whether place and
 * roles are the reader's to give.
 */
final class PersonReading {
    static final int LONGEST_NAME = 40;
    static final String LOGIN = "[a-z][a-z0-9._-]{2,39}";
    private static final Set<Role> OF_A_TIER = Set.of(Role.MEDIATOR, Role.REVIEWER, Role.SUPERVISOR);

    private final Reading reading = new Reading();
    private final String login;
    private final String name;
    private final @Nullable PhoneNumber phone;
    private final @Nullable Organisation organisation;

    /** Somebody new. */
    PersonReading(PersonForm form, Charge charge, Organisations organisations, Predicate<String> taken) {
        this(form, login(form), null, charge, organisations);
        if (login.isEmpty()) reading.refuse("login", "required");
        else if (!login.matches(LOGIN)) reading.refuse("login", "person.login");
        else if (taken.test(login)) reading.refuse("login", "person.loginTaken");
    }

    /** @param present where they work; it may be gone, and they may stay there */
    private PersonReading(
            PersonForm form, String login, @Nullable Organisation present, Charge charge, Organisations organisations) {
        this.login = login;
        this.name = reading.line("name", name(form.name()), LONGEST_NAME);
        this.phone = reading.phone("phone", form.phone());
        this.organisation = form.organisationId() == null
                ? null
                : organisations
                        .findById(form.organisationId())
                        .filter(charge::covers)
                        .orElse(null);
        if (organisation == null) reading.refuse("organisation", "required");
        else if (!organisation.active() && (present == null || !present.id().equals(organisation.id())))
            reading.refuse("organisation", "person.organisationGone", organisation.name());
        if (form.roles().isEmpty()) reading.refuse("roles", "required");
        else if (!Role.mayGoTogether(form.roles())) reading.refuse("roles", "person.rolesApart");
        else if (!charge.roles().containsAll(form.roles())) reading.refuse("roles", "person.rolesAbove");
        else if (organisation != null) fit(form.roles(), organisation);
    }

    /** Somebody known, whose login stays. */
    static PersonReading ofKnown(PersonForm form, Person person, Charge charge, Organisations organisations) {
        return new PersonReading(form, person.login(), person.organisation(), charge, organisations);
    }

    /** A name as it is kept and compared: on one line, and without the blanks that make 张三 as long as 欧阳修. */
    static String name(String typed) {
        String line = Typed.clean(typed).replaceAll("[\\s\\u3000]+", " ");
        return line.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    @Nullable
    PhoneNumber phone() {
        return phone;
    }

    @Nullable
    Organisation organisation() {
        return organisation;
    }

    void refuse(String field, String rule) {
        reading.refuse(field, rule);
    }

    boolean clean() {
        return reading.clean();
    }

    List<Refusal> refusals() {
        return reading.refusals();
    }

    <T> Outcome<T> refused() {
        return reading.refused();
    }

    private void fit(Set<Role> roles, Organisation organisation) {
        OrganisationKind kind = organisation.kind();
        if (!kind.worksForItsTier() && roles.stream().anyMatch(OF_A_TIER::contains))
            reading.refuse("roles", "person.partnerOnly");
        else if (kind.worksForItsTier() && roles.contains(Role.PARTNER)) reading.refuse("roles", "person.notPartner");
        else if (organisation.tier() == Tier.VILLAGE && roles.contains(Role.REVIEWER))
            reading.refuse("roles", "person.villageRules");
    }

    private static String login(PersonForm form) {
        return SignIns.login(form.login());
    }
}
