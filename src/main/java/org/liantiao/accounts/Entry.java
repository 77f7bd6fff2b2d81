package org.liantiao.accounts;

/** How far a right password, or the word of the county's provider, leads: in, or to the question for a code. */
public sealed interface Entry permits Account, HalfWay {}
