package org.liantiao.jurisdiction;

/** Who takes part in a mediation beside the handler: 一村一警一法律顾问一民调队伍, and those a joint mediation calls in. */
public enum ParticipantKind {
    /** 人民调解员 */
    MEDIATOR,
    /** 驻村民警 */
    OFFICER,
    /** 法律顾问 */
    LEGAL_ADVISER,
    /** 网格员 */
    GRID_WORKER,
    /** 法律明白人 */
    LEGAL_NEIGHBOUR,
    /** 司法所人员 */
    JUSTICE_OFFICER,
    /** 法官 */
    JUDGE,
    /** 行业专家 */
    EXPERT,
    /** 部门人员 */
    OFFICIAL,
    /** 亲属邻里 */
    RELATIVE
}
