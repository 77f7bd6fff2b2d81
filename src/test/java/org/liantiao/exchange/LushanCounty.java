package org.liantiao.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.Role;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Tier;

/** A county with the names of Lushan's townships and villages, under codes of its own, and its supervisor. */
public record LushanCounty(Area county, Actor supervisor) {

    /** @param prefix six digits no other county in the database begins with */
    public static LushanCounty make(String prefix, Areas areas, Organisations organisations, People people) {
        Map<String, Area> byCode = new HashMap<>();
        areaRows().forEach(row -> {
            Area parent = byCode.get(row[3]);
            Area area = areas.save(new Area(prefix + row[0].substring(6), row[1], Tier.valueOf(row[2]), parent, "试验"));
            byCode.put(row[0], area);
            organisations.save(new Organisation(area, OrganisationKind.COMMITTEE, row[1] + "调委会", null));
        });
        Area county = Objects.requireNonNull(byCode.get("410423000000"));
        Organisation bureau =
                organisations.save(new Organisation(county, OrganisationKind.JUSTICE_OFFICE, "县司法局", null));
        Person person = new Person(
                "supervisor-" + prefix,
                "{noop}x",
                "测试督导",
                bureau,
                java.util.Set.of(Role.SUPERVISOR),
                java.time.Instant.EPOCH);
        return new LushanCounty(county, people.save(person).actor());
    }

    public static byte[] ledger() {
        return resource("/county/lushan-2024-ledger.xlsx");
    }

    private static java.util.List<String[]> areaRows() {
        String csv = new String(resource("/county/lushan-areas.csv"), StandardCharsets.UTF_8);
        return csv.lines().skip(1).map(line -> line.split(",")).toList();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(LushanCounty.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
