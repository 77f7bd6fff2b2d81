package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The county's deployment is a valid one, hands over what the application reads, and keeps no secret itself. */
class ComposeTest {
    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)[:}]");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|_KEYS?)$");
    private static final String LOST = "LIANTIAO_VAULT_LOST_KEYS";
    private static final JsonMapper JSON = new JsonMapper();

    private JsonNode compose = JSON.createObjectNode();
    private Set<String> read = Set.of();

    @BeforeEach
    void readBoth() throws IOException {
        compose = JSON.valueToTree(new Yaml().load(Files.readString(Path.of("docker-compose.yml"))));
        read = READ.matcher(Files.readString(Path.of("src/main/resources/application.yml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void itIsOneByTheComposeSpecification() throws IOException {
        assertThat(faults()).isEmpty();

        ((ObjectNode) compose.at("/services/app")).put("memory_limit", "2g");
        assertThat(faults()).singleElement().asString().contains("memory_limit");
    }

    @Test
    void everyVariableAndSecretOfTheAppIsOneItReads() {
        assertThat(names(compose.at("/services/app/environment"))).isNotEmpty();
        assertThat(read)
                .containsAll(names(compose.at("/services/app/environment")))
                .containsAll(texts(compose.at("/services/app/secrets")));
    }

    /** Those of a bucket and of a single sign-on are added by a county that has one; lost keys are named by their ids. */
    @Test
    void everySecretTheAppReadsIsHandedOverAsAFile() {
        assertThat(read)
                .filteredOn(name -> SECRET.matcher(name).matches()
                        && !name.startsWith("LIANTIAO_S3_")
                        && !name.startsWith("LIANTIAO_SINGLE_SIGN_ON_")
                        && !name.equals(LOST))
                .containsExactlyInAnyOrder(
                        "DATABASE_PASSWORD",
                        "DATABASE_OWNER_PASSWORD",
                        "LIANTIAO_VAULT_KEY",
                        "LIANTIAO_VAULT_HASH_KEY",
                        "LIANTIAO_VAULT_OTHER_KEYS",
                        "LIANTIAO_VAULT_OTHER_HASH_KEYS")
                .containsExactlyInAnyOrderElementsOf(texts(compose.at("/services/app/secrets")));
        assertThat(compose.at("/services/app/environment/LIANTIAO_SECRETS").asString())
                .isEqualTo("/run/secrets");
    }

    @Test
    void noSecretStandsInTheFileOrInTheRepository() throws IOException {
        for (String service : names(compose.get("services")))
            assertThat(names(compose.at("/services/" + service + "/environment")))
                    .noneMatch(name -> SECRET.matcher(name).matches() && !name.equals(LOST));
        for (String secret : names(compose.get("secrets")))
            assertThat(compose.at("/secrets/" + secret).toString())
                    .isEqualTo("{\"file\":\"./secrets/" + secret + "\"}");
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("/secrets/");
        assertThat(Files.readString(Path.of("docs/operations/make-secrets"))).contains(names(compose.get("secrets")));
    }

    @Test
    void eachServiceStartsWhenTheOneItNeedsIsHealthy() throws IOException {
        assertThat(compose.at("/services/proxy/depends_on/app/condition").asString())
                .isEqualTo("service_healthy");
        assertThat(compose.at("/services/app/depends_on/database/condition").asString())
                .isEqualTo("service_healthy");
        assertThat(compose.at("/services/proxy/healthcheck/test")).isNotEmpty();
        assertThat(compose.at("/services/database/healthcheck/test")).isNotEmpty();
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("\nHEALTHCHECK ");
    }

    @Test
    void noServiceMayDoMoreThanItMust() throws IOException {
        for (JsonNode service : compose.get("services")) {
            assertThat(service.at("/read_only").asBoolean()).isTrue();
            assertThat(texts(service.at("/cap_drop"))).containsExactly("ALL");
            assertThat(texts(service.at("/security_opt"))).containsExactly("no-new-privileges:true");
            assertThat(service.at("/mem_limit").isString()).isTrue();
        }
        assertThat(compose.at("/services/proxy/user").asString()).isEqualTo("101:101");
        assertThat(compose.at("/services/database/user").asString()).isEqualTo("postgres");
        assertThat(Files.readString(Path.of("Dockerfile"))).containsPattern("\nUSER [1-9][0-9]*\n");
    }

    @Test
    void onlyTheProxyIsReachedFromOutside() {
        assertThat(compose.get("services"))
                .filteredOn(service -> service.has("ports"))
                .containsExactly(compose.at("/services/proxy"));
        assertThat(texts(compose.at("/services/database/networks"))).containsExactly("back");
        assertThat(compose.at("/networks/back/internal").asBoolean()).isTrue();
        assertThat(compose.at("/networks/front/internal").asBoolean()).isTrue();
    }

    @Test
    void theDatabaseOutlivesItsContainerAndConfirmsNothingEarly() {
        assertThat(texts(compose.at("/services/database/volumes"))).contains("database:/var/lib/postgresql");
        assertThat(texts(compose.at("/services/database/command")))
                .contains("-cfsync=on", "-csynchronous_commit=on", "-cfull_page_writes=on");
    }

    @Test
    void theAttachmentsOutliveTheContainerInAFolderOfTheUserItRunsAs() throws IOException {
        assertThat(texts(compose.at("/services/app/volumes")))
                .containsExactly(
                        "files:/var/lib/liantiao", "${LIANTIAO_BACKUP_FOLDER:-backups}:/var/lib/liantiao-backups");
        assertThat(names(compose.get("volumes"))).contains("files", "backups");
        assertThat(compose.at("/services/app/environment/LIANTIAO_BACKUPS").asString())
                .isEqualTo("/var/lib/liantiao-backups");
        assertThat(compose.at("/services/app/environment/LIANTIAO_FILES").asString())
                .startsWith("/var/lib/liantiao/");
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("chown 10001 /var/lib/liantiao /var/lib/liantiao-backups", "\nUSER 10001\n");
    }

    @Test
    void everyFileItMountsIsThere() {
        assertThat(Path.of("docs/operations/second-role")).isExecutable();
        assertThat(texts(compose.at("/services/proxy/volumes")))
                .hasSize(3)
                .allSatisfy(mount -> assertThat(Path.of(mount.split(":")[0])).isNotEmptyFile());
    }

    private List<String> faults() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/compose-spec/compose-spec.json")) {
            ObjectNode published = (ObjectNode) JSON.readTree(file);
            // These two keys are of another draft than the rest.
            published.remove("$schema");
            published.findParents("id").forEach(part -> ((ObjectNode) part).remove("id"));
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(published);
            return schema.validate(compose).stream().map(Error::toString).toList();
        }
    }

    private static Set<String> names(JsonNode object) {
        return Set.copyOf(object.propertyNames());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
