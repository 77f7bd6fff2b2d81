package org.liantiao.disputes;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Vault;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Historic;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.disputes.internal.Moment;
import org.liantiao.disputes.internal.Numbers;
import org.liantiao.disputes.internal.Steps;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 往年台账: how cases of past years come in, a batch at a time. They get a code each, never a document number. */
@Service
public class History {
    private final EntityManager entities;
    private final Steps steps;
    private final Numbers numbers;
    private final Organisations organisations;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    History(
            EntityManager entities,
            Steps steps,
            Numbers numbers,
            Organisations organisations,
            Vault vault,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.steps = steps;
        this.numbers = numbers;
        this.organisations = organisations;
        this.vault = vault;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Brings a batch of one ledger in, within the caller's transaction, with one event for all of it. No question is asked
     * of the database row by row.
     *
     * @param cases of one year, none of them known yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bring(List<HistoricCase> cases, UUID importId, Actor actor) {
        if (cases.isEmpty()) return;
        Map<UUID, Organisation> committees = committees(cases);
        List<String> codes = numbers.nextCodes(cases.size());
        Moment moment = steps.moment(actor, LocalDate.of(cases.getFirst().ledgerYear(), 1, 1));
        List<CaseFacts> facts = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            HistoricCase told = cases.get(i);
            Dispute dispute = Historic.of(
                    told,
                    codes.get(i),
                    Title.of(told.matter().facts()),
                    tier -> committee(committees, told, tier),
                    moment,
                    vault);
            entities.persist(dispute);
            dispute.freshSteps().forEach(entities::persist);
            facts.add(dispute.facts());
        }
        entities.flush();
        entities.clear();
        publish(facts, codes, importId, actor, moment);
    }

    /** Which of these rows came in before, by their keys; at most a few hundred at once. */
    public Set<String> known(Scope scope, Collection<String> ledgerKeys) {
        if (ledgerKeys.isEmpty()) return Set.of();
        Map<String, Object> values = new HashMap<>(Map.of("keys", ledgerKeys));
        String inScope = InScope.condition(scope, values);
        Set<String> known = new HashSet<>();
        jdbc.sql("select d.ledger_key from dispute d where d.ledger_key in (:keys) and " + inScope)
                .params(values)
                .query(row -> {
                    known.add(row.getString(1));
                });
        return known;
    }

    private Map<UUID, Organisation> committees(List<HistoricCase> cases) {
        Set<UUID> areas = new HashSet<>();
        for (HistoricCase told : cases)
            for (Tier tier : Tier.values()) {
                UUID area = told.place().now().at(tier);
                if (area != null) areas.add(area);
            }
        return organisations.committeesOf(areas).stream()
                .collect(Collectors.toMap(o -> o.area().id(), Function.identity(), (first, second) -> first));
    }

    private static Organisation committee(Map<UUID, Organisation> committees, HistoricCase told, Tier tier) {
        return Objects.requireNonNull(committees.get(told.place().now().at(tier)), "every area has its committee");
    }

    private void publish(List<CaseFacts> facts, List<String> codes, UUID importId, Actor actor, Moment moment) {
        TreeMap<String, String> content = new TreeMap<>();
        content.put("cases", String.valueOf(facts.size()));
        content.put("first-code", codes.getFirst());
        content.put("last-code", codes.getLast());
        events.publishEvent(new CasesImported(importId, moment.at(), actor.personId(), actor.name(), facts, content));
    }
}
