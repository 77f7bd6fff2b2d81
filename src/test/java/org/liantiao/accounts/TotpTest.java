package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void takesTheCodesOfThisStepAndItsNeighboursAndNoOlderOne() {
        Instant now = Instant.ofEpochSecond(2_000_000_010);

        for (int seconds : new int[] {-30, 0, 30})
            assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(seconds)), now, 0))
                    .as("%d seconds off", seconds)
                    .isPresent();
        for (int seconds : new int[] {-60, 60})
            assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(seconds)), now, 0))
                    .as("%d seconds off", seconds)
                    .isEmpty();
    }

    @Test
    void writesSecretsAsAppsReadThem() {
        assertThat(Totp.letters(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.letters("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YQ");
    }
}
