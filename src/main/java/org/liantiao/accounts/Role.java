package org.liantiao.accounts;

import java.util.Set;

/** What somebody may do in their organisation; who, where and at which tier follows from the organisation. */
public enum Role {
    /** 调解员: logs, mediates, agrees, follows up, escalates, at their own tier. */
    MEDIATOR,
    /** 审核: rules on what the tier below escalates. */
    REVIEWER,
    /** 监督: watches the rates and lists of the area. */
    SUPERVISOR,
    /** 协同单位: adds sessions to the cases it was called into. */
    PARTNER,
    /** 评查员: reviews drawn cases and reads the trail; changes no case. */
    AUDITOR,
    /** 管理员: areas, organisations, people, calendars; reads no case. */
    ADMINISTRATOR;

    /** The names for annotations of views. */
    public static final String MEDIATES = "MEDIATOR",
            RULES = "REVIEWER",
            SUPERVISES = "SUPERVISOR",
            JOINS = "PARTNER",
            AUDITS = "AUDITOR",
            ADMINISTERS = "ADMINISTRATOR";

    private static final Set<Role> ALONE = Set.of(AUDITOR, ADMINISTRATOR);

    /** 三员分立: auditor and administrator are held by people who hold nothing else. */
    public static boolean mayGoTogether(Set<Role> roles) {
        return roles.size() < 2 || roles.stream().noneMatch(ALONE::contains);
    }
}
