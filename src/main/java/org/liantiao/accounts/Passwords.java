package org.liantiao.accounts;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as Argon2id hashes (19 MiB, 2 passes), two at a time. */
@Component
public class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int ONE_TIME_LENGTH = 12;
    /** Without signs that look alike when read out or written by hand. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Turns turns = new Turns(AT_ONCE, PATIENCE);
    private final PasswordEncoder encoder = encoder();
    private final String nobodys = hash(oneTime());

    public String hash(String password) {
        return turns.take(() -> encoder.encode(password));
    }

    public boolean matches(String password, String hash) {
        return turns.take(() -> encoder.matches(password, hash));
    }

    /** The same for whoever is not signed in yet; empty when too many want in at once. */
    public Optional<Boolean> matches(String password, String hash, String address) {
        return turns.take(address, () -> encoder.matches(password, hash));
    }

    /** How many wait for their turn, about. */
    public int waiting() {
        return turns.waiting();
    }

    /** A hash that fits no password: comparing with it takes as long as with a real one, so that nobody learns who has an account. */
    public String nobodys() {
        return nobodys;
    }

    /** A password to hand over once, easy to read out. */
    public String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < ONE_TIME_LENGTH; i++) password.append(READABLE.charAt(random.nextInt(READABLE.length())));
        return password.toString();
    }

    /** A hash as such a password: the same one for the same hash. */
    String readable(String hexHash) {
        BigInteger left = new BigInteger(hexHash, 16);
        BigInteger signs = BigInteger.valueOf(READABLE.length());
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < ONE_TIME_LENGTH; i++) {
            password.append(READABLE.charAt(left.mod(signs).intValue()));
            left = left.divide(signs);
        }
        return password.toString();
    }

    private static PasswordEncoder encoder() {
        Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);
        DelegatingPasswordEncoder encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
        encoder.setDefaultPasswordEncoderForMatches(argon2);
        return encoder;
    }
}
