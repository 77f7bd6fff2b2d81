package org.liantiao.disputes;

/** One party as typed. */
public record PartyForm(
        PartySide side, PartyKind kind, String name, String idNumber, String phone, String address, String claim) {
    /** The short form: a name is enough to begin with. */
    public static PartyForm named(PartySide side, String name) {
        return new PartyForm(side, PartyKind.PERSON, name, "", "", "", "");
    }
}
