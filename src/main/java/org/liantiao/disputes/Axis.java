package org.liantiao.disputes;

/** 按什么分: what figures are told apart by. */
public enum Axis {
    /** The areas right below; what happened at the area itself stands under its own id. */
    AREA,
    /** The months of the period, 2026-06: each is a period of its own. */
    MONTH,
    /** Codes of dispute types. */
    TYPE,
    /** Codes of sources. */
    SOURCE,
    /** Names of tiers: where cases concluded, or who held them. */
    TIER,
    /** Ids of organisations: who concluded the first round, or holds it. */
    BODY
}
