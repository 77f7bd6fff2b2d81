package org.liantiao.accounts;

/** How far a right password leads: in, or to the question for a code. */
public sealed interface Entry permits Account, HalfWay {}
