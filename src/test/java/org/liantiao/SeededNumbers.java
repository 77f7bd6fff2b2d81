package org.liantiao;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.liantiao.base.IdNumber;

/** A hundred numbers and addresses of people who are nowhere else, handed out one by one, and looked for in what was written. */
final class SeededNumbers {
    private static final int EACH = 40;
    private static final int ADDRESSES = 20;
    private static final String ID_BEGINS = "659004";
    private static final String PHONE_BEGINS = "1985";
    private static final String ADDRESS_BEGINS = "石门坎老油坊";

    private final List<String> ids = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private int id;
    private int phone;
    private int address;

    SeededNumbers(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < EACH; i++) {
            String first17 = ID_BEGINS
                    + "19%02d0%d1%d%03d"
                            .formatted(40 + i, 1 + random.nextInt(9), random.nextInt(10), random.nextInt(1000));
            ids.add(first17 + IdNumber.checkDigit(first17));
            phones.add(PHONE_BEGINS + "%02d%05d".formatted(i, random.nextInt(100_000)));
        }
        for (int i = 0; i < ADDRESSES; i++) addresses.add(ADDRESS_BEGINS + i + "组" + random.nextInt(1000) + "号");
    }

    String id() {
        return ids.get(id++);
    }

    String phone() {
        return phones.get(phone++);
    }

    String address() {
        return addresses.get(address++);
    }

    boolean hasId() {
        return id < ids.size();
    }

    boolean hasAddress() {
        return address < addresses.size();
    }

    /** One whose check digit is wrong, as it is typed by mistake. It is looked for as well. */
    String mistyped() {
        String right = id();
        String wrong = right.substring(0, 17) + (right.charAt(17) == '0' ? '1' : '0');
        ids.set(id - 1, wrong);
        return wrong;
    }

    int handedOut() {
        return id + phone + address;
    }

    /** Those that stand in a text, as characters or as bytes written in hexadecimal. */
    List<String> in(String text) {
        return Stream.of(ids, phones, addresses)
                .filter(kind -> holds(text, kind.getFirst().substring(0, 4)))
                .flatMap(List::stream)
                .filter(number -> holds(text, number))
                .toList();
    }

    private static boolean holds(String text, String part) {
        return text.contains(part)
                || text.toLowerCase(java.util.Locale.ROOT)
                        .contains(HexFormat.of().formatHex(part.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
