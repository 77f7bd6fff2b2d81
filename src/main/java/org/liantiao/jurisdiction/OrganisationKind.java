package org.liantiao.jurisdiction;

/**
 * What an organisation is in the eyes of the law and of the rules here: which kind of mediation it does (三调) and which cases
 * it sees. The county's own list of kinds ({@link Vocabulary.WordList#ORGANISATION_KIND}) gives each of its words one of these.
 */
public enum OrganisationKind {
    /** 人民调解委员会 of a village, township or county: made with the area tree, gives document numbers (人民调解法 art. 8, 34). */
    COMMITTEE(Mediation.PEOPLE, true),
    /** 司法所, 司法局. */
    JUSTICE_OFFICE(Mediation.ADMINISTRATIVE, true),
    /** 综治中心, 矛调中心. */
    CENTRE(Mediation.ADMINISTRATIVE, true),
    /** 派出所. */
    POLICE(Mediation.ADMINISTRATIVE, false),
    /** 人民法庭. */
    COURT(Mediation.JUDICIAL, false),
    /** 专业性、行业性调委会. */
    PROFESSIONAL(Mediation.PEOPLE, false),
    /** Any other department that is called in. */
    DEPARTMENT(Mediation.ADMINISTRATIVE, false);

    /** 人民调解, 行政调解, 司法调解. */
    public enum Mediation {
        PEOPLE,
        ADMINISTRATIVE,
        JUDICIAL
    }

    private final Mediation mediation;
    private final boolean ownTier;

    OrganisationKind(Mediation mediation, boolean ownTier) {
        this.mediation = mediation;
        this.ownTier = ownTier;
    }

    public Mediation mediation() {
        return mediation;
    }

    /** Whether its people work for their area's tier itself; others see only the cases they are called into. */
    public boolean worksForItsTier() {
        return ownTier;
    }
}
