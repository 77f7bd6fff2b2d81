package org.liantiao.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {
    private static final int PIECE = 64 * 1024;
    private static final int HEAD = 4 + 2 + 1 + 7;
    private static final UUID ID = UUID.randomUUID();

    private final byte[] key = new byte[32];
    private final Vault vault = new Vault(key, new byte[32]);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17})
    void whatWasSealedOpensAgainFromAnyByte(int size) throws IOException {
        byte[] plain = plain(size);
        byte[] sealed = sealed(plain);

        for (int from : new int[] {0, 1, size / 2, PIECE, 2 * PIECE + 5, size})
            if (from <= size)
                assertThat(opened(vault, ID, sealed, from)).isEqualTo(Arrays.copyOfRange(plain, from, size));
    }

    @Test
    void nothingOfItCanBeReadWithoutTheVault() throws IOException {
        byte[] plain = new byte[PIECE];
        Arrays.fill(plain, (byte) 'A');

        assertThat(new String(sealed(plain), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("AAAA");
        assertThat(sealed(plain)).isNotEqualTo(sealed(plain));
    }

    @Test
    void alteredCutOffMovedAndRenamedItDoesNotOpen() throws IOException {
        byte[] sealed = sealed(plain(3 * PIECE));
        byte[] altered = sealed.clone();
        altered[HEAD + PIECE + 100] ^= 1;
        int whole = PIECE + 16;
        byte[] cut = Arrays.copyOf(sealed, HEAD + 2 * whole);
        byte[] moved = sealed.clone();
        System.arraycopy(sealed, HEAD, moved, HEAD + whole, whole);
        System.arraycopy(sealed, HEAD + whole, moved, HEAD, whole);

        for (byte[] bad : new byte[][] {altered, cut, moved, Arrays.copyOf(sealed, sealed.length - 1)})
            assertThatThrownBy(() -> opened(vault, ID, bad, 0)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(vault, UUID.randomUUID(), sealed, 0)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(vault, ID, plain(100), 0)).isInstanceOf(IOException.class);
    }

    @Test
    void anOlderKeyStillOpensWhatItSealed() throws IOException {
        byte[] sealed = sealed(plain(10));
        Vault later = new Vault(
                Keys.sealing("2", "sm4:" + base64(new byte[16]), "1=" + base64(key)),
                Keys.hashing("1", base64(key), ""));

        assertThat(opened(later, ID, sealed, 0)).isEqualTo(plain(10));
        byte[] plain = plain(PIECE + 1);
        assertThat(opened(later, ID, sealed(later, plain), 0)).isEqualTo(plain);
        assertThatThrownBy(() -> opened(vault, ID, sealed(later, plain), 0)).isInstanceOf(IOException.class);
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private byte[] sealed(byte[] plain) throws IOException {
        return sealed(vault, plain);
    }

    private static byte[] sealed(Vault vault, byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedFile.seal(vault, ID, new ByteArrayInputStream(plain), out);
        return out.toByteArray();
    }

    private static byte[] opened(Vault vault, UUID id, byte[] sealed, long from) throws IOException {
        try (InputStream in = SealedFile.open(vault, id, new ByteArrayInputStream(sealed), from)) {
            return in.readAllBytes();
        }
    }

    private static byte[] plain(int size) {
        byte[] plain = new byte[size];
        new Random(size).nextBytes(plain);
        return plain;
    }
}
