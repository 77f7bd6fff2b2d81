package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged application says what it is made of, truly, and all of it may be given away with it. */
class SupplyChainIT {
    private static final Path JAR = Path.of("target", "liantiao.jar");
    private static final Path LICENCES = Path.of("docs", "licences.md");
    private static final Path AS_IT_SHOULD_BE = Path.of("target", "licences.md");
    private static final String BILL = "META-INF/sbom/application.cdx.json";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** Spring Boot's own, put in as the jar is packed; it unpacks the layers of the image. */
    private static final String UNPACKER = LIBRARIES + "spring-boot-jarmode-tools";

    /** Those that let it be used and passed on unchanged beside Apache-2.0; where a library offers several, one will do. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "The (New) BSD License",
            "CC0-1.0",
            "EPL-2.0",
            "EPL 1.0",
            "MPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "Bouncy Castle Licence");

    @Test
    void theBillNamesEveryLibraryWithTheHashItHas() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Map<String, JsonNode> bill = bill(jar);
            List<JarEntry> libraries = libraries(jar);

            assertThat(libraries).hasSizeGreaterThan(100);
            for (JarEntry library : libraries) {
                JsonNode component = bill.get(name(library));
                assertThat(component).as(library.getName()).isNotNull();
                assertThat(sha256(jar, library)).as(library.getName()).isEqualTo(stated(component));
            }
        }
    }

    @Test
    void everyLibraryMayBeGivenAway() throws IOException {
        assertThat(licences().entrySet())
                .allSatisfy(library -> assertThat(library.getValue()).containsAnyElementsOf(ALLOWED));
    }

    @Test
    void theListOfLicencesIsTheOneOfTheJar() throws IOException {
        String table = licences().entrySet().stream()
                .map(library -> "| " + library.getKey() + " | " + String.join(" or ", library.getValue()) + " |\n")
                .collect(Collectors.joining());
        String list = Files.readString(LICENCES);
        String expected = list.substring(0, list.indexOf("|---|---|\n")) + "|---|---|\n" + table;
        Files.writeString(AS_IT_SHOULD_BE, expected);

        assertThat(list)
                .as("a library came or went: look at its licence, then take over " + AS_IT_SHOULD_BE)
                .isEqualTo(expected);
    }

    private static Map<String, List<String>> licences() throws IOException {
        Map<String, List<String>> licences = new TreeMap<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Map<String, JsonNode> bill = bill(jar);
            for (JarEntry library : libraries(jar)) {
                JsonNode component = bill.get(name(library));
                String full = component.path("group").asString() + ":"
                        + component.path("name").asString();
                licences.put(full, licences(component));
            }
        }
        return licences;
    }

    private static List<String> licences(JsonNode component) {
        List<String> names = new ArrayList<>();
        for (JsonNode licence : component.path("licenses")) {
            JsonNode one = licence.path("license");
            names.add((one.has("id") ? one.path("id") : one.path("name")).asString());
        }
        return names;
    }

    private static Map<String, JsonNode> bill(JarFile jar) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(BILL))) {
            return new JsonMapper()
                    .readTree(in)
                    .path("components")
                    .valueStream()
                    .collect(Collectors.toMap(
                            component -> component.path("name").asString() + "-"
                                    + component.path("version").asString(),
                            Function.identity(),
                            (one, other) -> one));
        }
    }

    private static List<JarEntry> libraries(JarFile jar) {
        return jar.stream()
                .filter(entry -> entry.getName().startsWith(LIBRARIES)
                        && entry.getName().endsWith(".jar")
                        && !entry.getName().startsWith(UNPACKER))
                .toList();
    }

    private static String name(JarEntry library) {
        return library.getName().substring(LIBRARIES.length(), library.getName().length() - ".jar".length());
    }

    private static String stated(JsonNode component) {
        return component
                .path("hashes")
                .valueStream()
                .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
                .findFirst()
                .map(hash -> hash.path("content").asString())
                .orElse("none");
    }

    private static String sha256(JarFile jar, JarEntry entry) throws IOException, NoSuchAlgorithmException {
        try (InputStream in = jar.getInputStream(entry)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
    }
}
