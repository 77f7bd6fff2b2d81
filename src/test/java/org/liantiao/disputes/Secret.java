package org.liantiao.disputes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.testing.Counties.TestCounty;

/** What a family of the first village wants kept quiet: names and a number that stand nowhere else. */
record Secret(Intake intake, TestCounty county, Chains chains, String name, String other, String phone) {
    Secret(Intake intake, TestCounty county, Chains chains) {
        this(
                intake,
                county,
                chains,
                "云秘" + county.number(),
                "石隐" + county.number(),
                "1390%07d".formatted(county.number()));
    }

    /** Logged and sealed by the village. */
    UUID sealed() {
        return intake.register(county.village(), Ids.next(), form(Set.of(), "PRIVACY"))
                .orThrow();
    }

    Registration form(Set<String> signals, @Nullable String seal) {
        return new Registration(
                List.of(
                        new PartyForm(PartySide.APPLICANT, PartyKind.PERSON, name, "", phone, "", ""),
                        PartyForm.named(PartySide.RESPONDENT, other)),
                county.village().areaId(),
                "",
                "07",
                "APPLIED",
                "ORDINARY",
                "怕家里人知道",
                "怕人知道的事",
                "",
                chains.today(),
                signals,
                "",
                false,
                seal);
    }
}
