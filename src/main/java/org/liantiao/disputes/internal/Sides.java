package org.liantiao.disputes.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Vault;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;

/** 双方: the parties, what each side is called in lists, and by what the same two are known again. */
@Embeddable
public class Sides {
    private static final int LONGEST_NAMES = 240;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "respondent_name")
    private String respondentName;

    @Column(name = "pair_ids")
    private @Nullable String pairIds;

    @Column(name = "pair_names")
    private String pairNames;

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Party> parties = new ArrayList<>();

    protected Sides() {}

    static Sides empty() {
        Sides sides = new Sides();
        sides.applicantName = "";
        sides.respondentName = "";
        sides.pairNames = "";
        return sides;
    }

    Party add(Dispute dispute, PartySide side, PartyKind kind, String name) {
        Party party = new Party(dispute, parties.size(), side, kind, name);
        parties.add(party);
        if (side == PartySide.APPLICANT) applicantName = joined(applicantName, name);
        else respondentName = joined(respondentName, name);
        return party;
    }

    /** Names that no longer fit stand with the parties only. */
    private static String joined(String names, String name) {
        String joined = names.isEmpty() ? name : names + "、" + name;
        return joined.length() > LONGEST_NAMES ? names : joined;
    }

    /** To be called once the parties are complete: remembers the pair, so that a repeat can be seen. */
    public void rememberPair(Vault vault, Place place) {
        Pair pair = pair(vault, place);
        pairIds = pair.id();
        pairNames = pair.name();
    }

    /** What the same two are known by, whatever the key. */
    public Pair pair(Vault vault, Place place) {
        return Pair.of(vault, parties, place);
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public String applicantName() {
        return applicantName;
    }

    public String respondentName() {
        return respondentName;
    }
}
