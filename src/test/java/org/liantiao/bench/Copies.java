package org.liantiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.IdNumber;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Vault;
import org.liantiao.bench.BenchCounty.Village;
import org.liantiao.bench.BenchDatabase.Lines;
import org.liantiao.bench.Templates.Template;
import org.liantiao.disputes.internal.Pair;
import org.liantiao.disputes.internal.Party;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invents what the copies have of their own: where, when, who, and their sealed numbers; the same on every run. */
final class Copies {
    private static final List<String> SURNAMES =
            List.of("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜".split(""));
    private static final List<String> GIVEN =
            List.of("建国华军平明志强勇伟刚毅俊峰海波宁福生龙元全胜学祥才发武新利清飞彬富顺信子杰涛昌成康星光天达安岩中茂进林有坚和彪博诚先敬震".split(""));
    private static final List<String> TITLES = List.of(
            "承包地地边说不清",
            "宅基地滴水落在邻家",
            "拖欠工资",
            "借款不还",
            "彩礼退还",
            "赡养老人",
            "树荫遮地",
            "道路通行",
            "机井用水排队",
            "牲畜啃青",
            "房屋租金",
            "交通事故赔偿",
            "离婚财产分割",
            "物业收费",
            "农机损坏",
            "噪音扰邻");
    /** One case in so many is about something that few others are about. */
    private static final int RARE = 500;

    private final BenchDatabase database;
    private final BenchCounty county;
    private final Vault vault;
    private final LocalDate today;
    private final List<Template> templates;
    private final Map<UUID, Told> told = new HashMap<>();
    private final Random random = new Random(2026);
    private final Map<String, Integer> serials = new HashMap<>();

    /** What a template says of its own days. */
    private record Told(LocalDate registered, @Nullable LocalDate accepted) {}

    /** Somebody with everything known of them. */
    private record Resident(UUID id, String name, IdNumber number, PhoneNumber phone, String address) {}

    Copies(BenchDatabase database, BenchCounty county, List<Template> templates, Vault vault, LocalDate today) {
        this.database = database;
        this.county = county;
        this.templates = templates;
        this.vault = vault;
        this.today = today;
        JdbcClient jdbc = database.jdbc();
        for (Template template : templates)
            told.put(
                    template.id(),
                    jdbc.sql("select registered_on, accepted_on from dispute where id = ?")
                            .param(template.id())
                            .query((row, n) ->
                                    new Told(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                            .single());
    }

    /** Writes so many copies, counted from {@code first}, into {@code bench_copy}, and their parties. */
    void write(int first, int count) {
        lastSerials();
        try (Lines copies = database.lines("bench_copy", Seeding.COLUMNS);
                Lines parties = database.lines("party", Seeding.PARTY_COLUMNS)) {
            for (int i = 0; i < count; i++) write(first + i + 1, (double) i / count, copies, parties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param progress from 0 to 1: later copies began later, as rows do in a real database */
    private void write(int n, double progress, Lines copies, Lines parties) throws IOException {
        Template template = any();
        Told days = told.get(template.id());
        Village village = county.any(random);
        int back = (int) Math.round(-template.back() * (1 - progress));
        UUID dispute = id(n, 0);
        Resident one = resident(id(n, 1), village);
        Resident other = resident(id(n, 2), village);
        Integer year =
                days.accepted() == null ? null : days.accepted().plusDays(back).getYear();
        Integer serial = year == null ? null : serials.merge(village.committee().id() + " " + year, 1, Integer::sum);
        String title = random.nextInt(RARE) == 0 ? "楼上渗水" : TITLES.get(random.nextInt(TITLES.size()));
        Pair pair = Pair.of(vault, side(one), side(other), village.area().id());
        copies.add(
                n,
                template.id(),
                dispute,
                back,
                "BN%02d-%05d".formatted(days.registered().plusDays(back).getYear() % 100, n),
                "%02d".formatted(1 + random.nextInt(18)),
                title,
                one.name(),
                other.name(),
                vault.seal(
                        "dispute",
                        "place_detail_sealed",
                        dispute,
                        village.area().name() + "东头"),
                pair.names().getFirst(),
                pair.ids().getFirst(),
                year,
                serial,
                serial == null ? null : "(" + year + ")" + village.committee().shortName() + "人调字第" + serial + "号",
                village.cast().get(0),
                village.cast().get(1),
                village.cast().get(2),
                village.cast().get(3),
                village.cast().get(4),
                village.cast().get(5),
                village.cast().get(6));
        write(dispute, 0, "APPLICANT", one, parties);
        write(dispute, 1, "RESPONDENT", other, parties);
    }

    private void write(UUID dispute, int position, String side, Resident resident, Lines parties) throws IOException {
        parties.add(
                resident.id(),
                dispute,
                position,
                side,
                "PERSON",
                resident.name(),
                resident.number().male() ? "MALE" : "FEMALE",
                resident.number().birthday().getYear(),
                vault.seal(
                        "party",
                        "id_number_sealed",
                        resident.id(),
                        resident.number().reveal()),
                Party.hashesOf(vault, resident.number()).getFirst(),
                vault.seal(
                        "party", "phone_sealed", resident.id(), resident.phone().reveal()),
                Party.hashesOf(vault, resident.phone()).getFirst(),
                vault.seal("party", "address_sealed", resident.id(), resident.address()),
                "");
    }

    private Pair.Side side(Resident one) {
        return new Pair.Side(List.of(one.name()), Party.hashesOf(vault, one.number()));
    }

    private Resident resident(UUID id, Village village) {
        LocalDate born = today.minusDays(20 * 365 + random.nextInt(55 * 365));
        String first17 = "410423%tY%<tm%<td%03d".formatted(born, random.nextInt(1000));
        String name = SURNAMES.get(random.nextInt(SURNAMES.size()))
                + GIVEN.get(random.nextInt(GIVEN.size()))
                + GIVEN.get(random.nextInt(GIVEN.size()));
        return new Resident(
                id,
                name,
                new IdNumber(first17 + IdNumber.checkDigit(first17)),
                new PhoneNumber("13%09d".formatted(random.nextInt(1_000_000_000))),
                village.area().name() + (1 + random.nextInt(9)) + "组");
    }

    private Template any() {
        int drawn = random.nextInt(templates.stream().mapToInt(Template::weight).sum());
        for (Template template : templates) {
            drawn -= template.weight();
            if (drawn < 0) return template;
        }
        throw new IllegalStateException();
    }

    /** Later ids sort behind earlier ones, as those of the application do. */
    private UUID id(int n, int of) {
        return new UUID(((long) n << 16) | 0x7000 | of, 0x8000_0000_0000_0000L | random.nextLong() >>> 2);
    }

    private void lastSerials() {
        serials.clear();
        database.jdbc()
                .sql("select organisation_id, number_year, last_serial from number_counter")
                .query(row -> {
                    serials.put(row.getString(1) + " " + row.getInt(2), row.getInt(3));
                });
    }
}
