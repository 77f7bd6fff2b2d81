package org.liantiao.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.End;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.StepKind;

/**
 * 缺少材料: something that a file should have and the case does not tell. Printed in the file's statement, so that a file that is
 * closed all the same says so itself.
 *
 * @param what the party, the sitting or the paper it is about, as papers call it; empty when it is the case
 * @param paper the paper that nobody added signed; null for all else
 */
public record FileGap(Kind kind, String what, Papers.@Nullable Line paper) {
    FileGap(Kind kind, String what) {
        this(kind, what, null);
    }

    /** How a screen says what stands in the bundles. */
    public interface Saying {
        String say(String key, Object... params);
    }

    /** In the words of a screen, papers by the names they have there. */
    public String in(Saying screen) {
        return screen.say(textKey(), paper == null ? what : paper.name(screen));
    }

    public enum Kind {
        ID_NUMBER("parties", "idNumber"),
        PHONE("parties", "phone"),
        ADDRESS("parties", "address"),
        SESSION("sessions", "session"),
        RECORD("sessions", "record"),
        INFORMED("sessions", "informed"),
        PARTIES_SIGNED("steps", "partiesSigned"),
        MEDIATOR_SIGNED("steps", "mediatorSigned"),
        SEALED("steps", "sealed"),
        PERFORMED("steps", "performed"),
        FOLLOWED_UP("steps", "followedUp"),
        REPORT("steps", "report"),
        /** A paper that people sign, of which nobody added the signed one; the file holds the printed one. */
        SIGNED("attachments", "signed"),
        /** Something that was added and could not be bound; known only once that was tried. */
        UNBOUND("attachments", "unbound"),
        /** What was never recorded of a case that came in from an old ledger. */
        IMPORTED("", "imported");

        private final String place;
        private final String key;

        Kind(String place, String key) {
            this.place = place;
            this.key = key;
        }
    }

    /** Where on the page of the case it can be added; empty where nobody can any more. */
    public Optional<String> place() {
        return Optional.of(kind.place).filter(place -> !place.isEmpty());
    }

    /** Whether it is only to be thought of: the paper is in the file, though unsigned. */
    public boolean isHint() {
        return kind == Kind.SIGNED;
    }

    public String textKey() {
        return "papers.gap." + kind.key;
    }

    /** The same, and after it the papers of which nobody added the signed original. */
    static List<FileGap> with(CaseFile file, Stream<FileGap> unsigned) {
        return Stream.concat(of(file).stream(), unsigned).toList();
    }

    /** What a case lacks by now, in the order of its file. */
    public static List<FileGap> of(CaseFile file) {
        List<FileGap> gaps = new ArrayList<>();
        boolean told = file.head().toldByLedger();
        if (told) gaps.add(new FileGap(Kind.IMPORTED, ""));
        file.parties().forEach(party -> party(party, gaps));
        if (!told) sessions(file, gaps);
        agreement(file, told, gaps);
        if (file.head().reportOutstanding()) gaps.add(new FileGap(Kind.REPORT, ""));
        return gaps;
    }

    private static void party(CaseFile.PartyLine party, List<FileGap> gaps) {
        if (party.idNumber() == null && party.kind() == PartyKind.PERSON)
            gaps.add(new FileGap(Kind.ID_NUMBER, party.name()));
        if (party.phone() == null) gaps.add(new FileGap(Kind.PHONE, party.name()));
        if (party.address() == null) gaps.add(new FileGap(Kind.ADDRESS, party.name()));
    }

    private static void sessions(CaseFile file, List<FileGap> gaps) {
        List<CaseFile.SessionLine> held = Subject.held(file);
        List<CaseFile.SessionLine> now = Subject.heldNow(file);
        boolean settled = file.settlement() != null;
        if (now.isEmpty() && (settled || file.head().end() == End.FAILED)) gaps.add(new FileGap(Kind.SESSION, ""));
        for (int i = 0; i < held.size(); i++)
            if (held.get(i).record().isBlank()) gaps.add(new FileGap(Kind.RECORD, String.valueOf(i + 1)));
        if (!now.isEmpty() && now.stream().noneMatch(CaseFile.SessionLine::informed))
            gaps.add(new FileGap(Kind.INFORMED, ""));
    }

    private static void agreement(CaseFile file, boolean told, List<FileGap> gaps) {
        CaseFile.AgreementLine agreement = file.settlement();
        if (agreement == null) return;
        if (agreement.form() == AgreementForm.WRITTEN && !told) {
            missing(agreement.partiesSignedOn(), Kind.PARTIES_SIGNED, gaps);
            missing(agreement.mediatorSignedOn(), Kind.MEDIATOR_SIGNED, gaps);
            missing(agreement.sealedOn(), Kind.SEALED, gaps);
        }
        missing(agreement.performedOn(), Kind.PERFORMED, gaps);
        boolean asked = file.followUps().plannedOn() != null;
        if (asked && PaperKind.now(file, StepKind.FOLLOWED_UP).findAny().isEmpty())
            gaps.add(new FileGap(Kind.FOLLOWED_UP, ""));
    }

    private static void missing(@Nullable Object fact, Kind kind, List<FileGap> gaps) {
        if (fact == null) gaps.add(new FileGap(kind, ""));
    }
}
