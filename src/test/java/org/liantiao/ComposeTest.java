package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The county's deployment hands over what the application reads, and keeps no secret itself. */
class ComposeTest {
    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)[:}]");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|_KEY)$");

    private Map<String, Map<String, Object>> services = Map.of();
    private Set<String> read = Set.of();

    @BeforeEach
    void readBoth() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        services = compose.get("services");
        read = READ.matcher(Files.readString(Path.of("src/main/resources/application.yml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyVariableOfTheAppIsOneItReads() {
        assertThat(environment("app")).isNotEmpty();
        assertThat(read).containsAll(environment("app").keySet());
    }

    @Test
    void everySecretTheAppReadsIsHandedOver() {
        assertThat(read)
                .filteredOn(name -> SECRET.matcher(name).matches())
                .contains("DATABASE_PASSWORD", "LIANTIAO_VAULT_KEY", "LIANTIAO_VAULT_HASH_KEY")
                .isSubsetOf(environment("app").keySet());
    }

    @Test
    void noSecretHasADefault() {
        assertThat(services.keySet())
                .flatMap(service -> environment(service).entrySet())
                .filteredOn(variable -> SECRET.matcher(variable.getKey()).matches())
                .hasSizeGreaterThan(3)
                .allMatch(variable -> variable.getValue().matches("\\$\\{[A-Z_]+:\\?[^}]+}"));
    }

    @Test
    void theDatabaseOutlivesItsContainerAndEachServiceTellsItsHealth() {
        assertThat(services.get("database").get("volumes")).asString().contains("database:/var/lib/postgresql");
        assertThat(services.values()).allMatch(service -> service.containsKey("healthcheck"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> environment(String service) {
        Map<String, String> variables = new TreeMap<>();
        ((Map<String, Object>) services.get(service).get("environment"))
                .forEach((name, value) -> variables.put(name, String.valueOf(value)));
        return variables;
    }
}
