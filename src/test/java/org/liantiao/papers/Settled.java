package org.liantiao.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Registration;

/** A case settled in writing, between somebody of whom all is known and somebody of whom only the name is. */
final class Settled {
    static final String ID_NUMBER = "410423196203142317";
    static final String ADDRESS = "宋大寨村三组 <12号> & 后院";

    private Settled() {}

    static UUID inWriting(Chains chains, Actor village) {
        return settled(chains, village, terms(chains, chains.today()));
    }

    /** Written down, and nobody has signed it yet. */
    static UUID unsigned(Chains chains, Actor village) {
        return settled(chains, village, terms(chains, null));
    }

    private static UUID settled(Chains chains, Actor village, Terms terms) {
        UUID dispute = chains.intake()
                .register(village, Ids.next(), registration(chains, village))
                .orThrow();
        chains.intake().accept(village, Ids.next(), dispute).orThrow();
        chains.session(village, dispute).orThrow();
        chains.mediation().agree(village, Ids.next(), dispute, terms).orThrow();
        return dispute;
    }

    private static Registration registration(Chains chains, Actor village) {
        PartyForm known =
                new PartyForm(PartySide.APPLICANT, PartyKind.PERSON, "程德山", ID_NUMBER, "19903756021", ADDRESS, "恢复地边");
        return new Registration(
                List.of(known, PartyForm.named(PartySide.RESPONDENT, "苏䶮")),
                village.areaId(),
                "",
                "07",
                "APPLIED",
                "ORDINARY",
                "",
                "承包地地边说不清，两家各说各的",
                "",
                chains.today(),
                java.util.Set.of(),
                "",
                false);
    }

    private static Terms terms(Chains chains, @Nullable LocalDate signed) {
        return new Terms(
                AgreementForm.WRITTEN,
                chains.today(),
                "各退一步，地边以界桩为准。\n赔偿麦苗1000元。",
                "转账",
                "1000",
                chains.today().plusDays(9),
                signed,
                signed,
                signed);
    }
}
