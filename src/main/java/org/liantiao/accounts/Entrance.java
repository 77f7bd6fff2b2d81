package org.liantiao.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * The way in for somebody who has no password: a one-time code, to be told to them and to nobody else. It is known here this
 * once; only its hash is kept.
 *
 * @param until when the code ends
 */
public record Entrance(UUID personId, String name, String login, String organisation, String code, Instant until)
        implements Serializable {}
