package org.liantiao.demo;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.liantiao.accounts.PasswordSchool;
import org.liantiao.accounts.Passwords;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignInRules;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.SettingChanges;
import org.liantiao.jurisdiction.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Brings the county's people in: those with an account that the sign-in page offers, and colleagues whom nobody can sign in
 * as. All accounts have one password, which no rule of the county would let pass.
 */
@Component
@Profile("demo")
class DemoPeople {
    private final People people;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Vault vault;
    private final SettingChanges settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoPeople(
            People people,
            Organisations organisations,
            Passwords passwords,
            Vault vault,
            SettingChanges settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.passwords = passwords;
        this.vault = vault;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    Cast arrive(Places places, Residents residents, Author author) {
        Cast cast = new Cast();
        // Their password can be changed into no other that everybody knows, so it must not grow old.
        settings.set(author, SignInRules.TOPIC, Map.of(Settings.PASSWORD_SCHOOL, PasswordSchool.MODERN.name()))
                .orThrow();
        Map<String, Organisation> byName = organisations
                .ofCounty(places.county().id())
                .stream()
                .collect(Collectors.toMap(o -> o.area().code() + o.name(), o -> o));
        accounts(cast, byName, residents, author);
        for (Area village : places.villages())
            if (!cast.has(village)) colleague(cast, village, OrganisationKind.COMMITTEE, "", residents, author);
        for (Area township : places.townships())
            for (int i = cast.mediatorsOf(township); i < 2; i++)
                colleague(cast, township, OrganisationKind.JUSTICE_OFFICE, "-" + i, residents, author);
        colleague(cast, places.county(), OrganisationKind.CENTRE, "", residents, author);
        return cast;
    }

    private void accounts(Cast cast, Map<String, Organisation> byName, Residents residents, Author author) {
        String hash = passwords.hash(DemoAccountList.PASSWORD);
        for (CSVRecord row : Sheet.rows("accounts.csv")) {
            Organisation organisation =
                    java.util.Objects.requireNonNull(byName.get(row.get("area") + row.get("organisation")));
            Set<Role> roles = Arrays.stream(row.get("roles").split(" "))
                    .map(Role::valueOf)
                    .collect(Collectors.toSet());
            String phone = residents.phone(new Dice(row.get("login")));
            add(
                    cast,
                    new Person(row.get("login"), hash, row.get("name"), organisation, roles, clock.instant()),
                    phone,
                    author);
        }
    }

    private void colleague(
            Cast cast, Area area, OrganisationKind kind, String suffix, Residents residents, Author author) {
        Dice dice = new Dice("person " + area.code() + suffix);
        Organisation organisation = organisations.ofArea(area.id()).stream()
                .filter(o -> o.kind() == kind)
                .findFirst()
                .orElseThrow();
        Set<Role> roles =
                kind == OrganisationKind.COMMITTEE ? Set.of(Role.MEDIATOR) : Set.of(Role.MEDIATOR, Role.REVIEWER);
        String login = "t" + area.code() + suffix;
        String name = residents.anybody(dice).name();
        add(
                cast,
                new Person(login, passwords.nobodys(), name, organisation, roles, clock.instant()),
                residents.phone(dice),
                author);
    }

    private void add(Cast cast, Person person, String phone, Author author) {
        person.changePhone(vault, new PhoneNumber(phone));
        people.save(person);
        Map<String, String> content = Map.of(
                "login", person.login(), "organisation", person.organisation().name());
        events.publishEvent(Change.of("person.added", clock.instant(), author, "person", person.id(), content));
        cast.add(person.login(), person.actor());
    }
}
