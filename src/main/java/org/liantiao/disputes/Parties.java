package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.IdNumber;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Vault;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Moment;
import org.liantiao.disputes.internal.Party;

/** Reads what was typed of the parties. */
final class Parties {
    private Parties() {}

    /** A party whose fields were read and found right. */
    record Read(
            PartyForm form,
            String name,
            @Nullable IdNumber idNumber,
            @Nullable PhoneNumber phone,
            String address,
            String claim) {
        void join(Dispute dispute, Vault vault) {
            Party party = dispute.addParty(form.side(), form.kind(), name);
            party.know(vault, idNumber, phone, address, claim);
        }
    }

    static List<Read> read(List<PartyForm> forms, LocalDate today, Reading reading) {
        List<Read> parties = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) parties.add(read(forms.get(i), "parties[" + i + "].", today, reading));
        for (PartySide side : PartySide.values())
            if (forms.stream().noneMatch(form -> form.side() == side)) reading.refuse("parties", "party.missing");
        if (forms.size() > 40) reading.refuse("parties", "party.tooMany", 40);
        return parties;
    }

    static Read read(PartyForm form, String prefix, LocalDate today, Reading reading) {
        return new Read(
                form,
                reading.line(prefix + "name", form.name(), 60),
                reading.idNumber(prefix + "idNumber", form.idNumber(), today),
                reading.phone(prefix + "phone", form.phone()),
                reading.optionalLine(prefix + "address", form.address(), 200),
                reading.optionalText(prefix + "claim", form.claim(), 300));
    }

    /** @param replaces whether what is known already may be written over */
    static Optional<Refusal> complete(
            Dispute dispute, UUID partyId, Read read, boolean replaces, Vault vault, Moment moment) {
        Optional<Party> party = dispute.sides().parties().stream()
                .filter(p -> p.id().equals(partyId))
                .findFirst();
        if (party.isEmpty()) return Optional.of(Refusal.page("notFound"));
        List<String> known = party.get().replacedBy(read.idNumber(), read.phone(), read.address(), read.claim());
        if (!replaces && !known.isEmpty()) return Optional.of(Refusal.of(known.getFirst(), "party.known"));
        dispute.know(party.get(), vault, read.idNumber(), read.phone(), read.address(), read.claim(), moment);
        return Optional.empty();
    }
}
