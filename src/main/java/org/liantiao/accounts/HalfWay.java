package org.liantiao.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody typed the right password, or was vouched for, and still owes the code of their second factor. Nothing opens to them.
 *
 * @param passwordStamp of the password they have
 * @param until how long the code may take
 */
public record HalfWay(UUID personId, int passwordStamp, Way way, Instant until) implements Entry, Serializable {}
