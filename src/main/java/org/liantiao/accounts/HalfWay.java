package org.liantiao.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody typed the right password and still owes the code of their second factor. Nothing opens to them.
 *
 * @param passwordStamp of the password that was right
 * @param until how long the code may take
 */
public record HalfWay(UUID personId, int passwordStamp, Instant until) implements Entry, Serializable {}
