package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.StandIns;
import org.liantiao.accounts.StandIns.Form;
import org.liantiao.base.Outcome;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.testing.Counties.TestCounty;

/** Lets people be away and others stand in, from 11 to 15 June. */
public record StandInSteps(StandIns standIns, SignIns signIns, People people, PeopleChanges changes) {
    static final LocalDate FIRST = LocalDate.of(2026, 6, 11);
    static final LocalDate LAST = LocalDate.of(2026, 6, 15);

    Outcome<UUID> arrange(Actor by, Actor absent, Actor standIn) {
        return standIns.arrange(by, absent.personId(), new Form(standIn.personId(), FIRST, LAST));
    }

    /** As the session of their next request knows them. */
    Actor now(Actor actor) {
        return account(actor).actor();
    }

    Account account(Actor actor) {
        return signIns.again(Account.of(people.find(actor.personId()).orElseThrow()))
                .orElseThrow();
    }

    Actor added(TestCounty county, String login, Organisation organisation) {
        PersonForm form =
                new PersonForm(login + "-" + county.number(), login, organisation.id(), Set.of(Role.MEDIATOR), "");
        UUID id = changes.add(county.admin(), form).orThrow().personId();
        return people.find(id).orElseThrow().actor();
    }
}
