package org.liantiao.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Vault;

/** Who is here already, whatever became of them since: a roster does not add them again. */
final class RosterKnown {
    /** As it is kept; the telephone is opened to compare, never shown. */
    record Known(
            UUID id,
            String login,
            String name,
            UUID organisationId,
            @Nullable String phoneSealed) {}

    private record Same(
            int row, UUID organisationId, @Nullable PhoneNumber phone, String login) {}

    private final Map<String, List<Same>> byName = new HashMap<>();

    RosterKnown(List<Known> people, Vault vault) {
        for (Known person : people)
            byName.computeIfAbsent(PersonReading.name(person.name()), name -> new ArrayList<>())
                    .add(new Same(0, person.organisationId(), phone(person, vault), person.login()));
    }

    /**
     * The row in which the same person stood before, 0 for somebody who is here: of the same name, and with the same
     * login, of the same telephone, or, where the row gives no login, of the same organisation and no other telephone.
     */
    Optional<Integer> find(String name, String login, UUID organisationId, @Nullable PhoneNumber phone) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(other -> other.login().equals(login)
                        || isReached(other, phone)
                        || login.isEmpty() && isThere(other, organisationId, phone))
                .map(Same::row)
                .findFirst();
    }

    /** From now on a row's person counts as here. */
    void enter(int row, String name, String login, UUID organisationId, @Nullable PhoneNumber phone) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(new Same(row, organisationId, phone, login));
    }

    private static boolean isReached(Same other, @Nullable PhoneNumber phone) {
        return phone != null && phone.equals(other.phone());
    }

    private static boolean isThere(Same other, UUID organisationId, @Nullable PhoneNumber phone) {
        return other.organisationId().equals(organisationId) && (phone == null || other.phone() == null);
    }

    private static @Nullable PhoneNumber phone(Known person, Vault vault) {
        String sealed = person.phoneSealed();
        return sealed == null ? null : new PhoneNumber(vault.open("person", "phone_sealed", person.id(), sealed));
    }
}
