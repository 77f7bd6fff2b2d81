package org.liantiao.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liantiao.accounts.Newcomers.Newcomer;
import org.liantiao.accounts.Roster.Row;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedRow;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;

/** Judges the rows of a roster one after the other: new, here already, or refused with every reason. */
final class RosterCheck {
    private static final int AREA_DIGITS = 6;

    private final Charge charge;
    private final RosterPlaces places;
    private final RosterKnown known;
    private final RosterRoles roles;
    private final Set<String> logins;
    private final Organisations organisations;
    private final List<Newcomer> good = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private int here;

    /** @param logins those that are taken; grows with the rows */
    RosterCheck(
            Charge charge,
            RosterPlaces places,
            RosterKnown known,
            RosterRoles roles,
            Set<String> logins,
            Organisations organisations) {
        this.charge = charge;
        this.places = places;
        this.known = known;
        this.roles = roles;
        this.logins = logins;
        this.organisations = organisations;
    }

    record Judged(List<Newcomer> good, int known, List<RefusedRow> refused) {}

    Judged judge(List<Row> rows) {
        rows.forEach(this::judge);
        return new Judged(good, here, refused);
    }

    private void judge(Row row) {
        Reading place = new Reading();
        Organisation organisation = places.read(place, row.place());
        Set<Role> held = roles.read(place, row.roles());
        String name = PersonReading.name(row.name());
        String login = SignIns.login(row.login());
        PhoneNumber phone = new Reading().phone("phone", row.phone());
        if (organisation != null) {
            Optional<Integer> before = known.find(name, login, organisation.id(), phone);
            if (before.isPresent()) {
                repeated(row, before.get());
                return;
            }
        }
        UUID at = organisation == null ? null : organisation.id();
        String own = login.isEmpty() && organisation != null ? made(organisation) : login;
        PersonForm form = new PersonForm(own, row.name(), at, held, row.phone());
        PersonReading read = new PersonReading(form, charge, organisations, logins::contains);
        List<Refusal> reasons = new ArrayList<>(place.refusals());
        read.refusals().stream()
                .filter(refusal -> organisation != null || isAboutThePerson(refusal))
                .forEach(reasons::add);
        if (!reasons.isEmpty() || organisation == null) {
            refused.add(new RefusedRow(row.number(), name, reasons));
            return;
        }
        logins.add(own);
        known.enter(row.number(), name, own, organisation.id(), read.phone());
        good.add(new Newcomer(own, read.name(), read.phone(), organisation, held));
    }

    /** A place that is not there is told once, and asks for no login. */
    private static boolean isAboutThePerson(Refusal refusal) {
        return refusal.field().equals("name") || refusal.field().equals("phone");
    }

    private void repeated(Row row, int before) {
        if (before == 0) here++;
        else
            refused.add(new RefusedRow(
                    row.number(),
                    PersonReading.name(row.name()),
                    List.of(Refusal.of("name", "roster.twice", String.valueOf(before)))));
    }

    /** v101203 for the mediator of a village, from its area's code; v101203-2 for the next. */
    private String made(Organisation organisation) {
        String code = organisation.area().code();
        String base = organisation.tier().name().substring(0, 1).toLowerCase(Locale.ROOT)
                + code.substring(Math.max(0, code.length() - AREA_DIGITS));
        String login = base;
        for (int n = 2; logins.contains(login); n++) login = base + "-" + n;
        return login;
    }
}
