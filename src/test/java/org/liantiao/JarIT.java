package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.testing.RunningJar;
import org.liantiao.testing.TestDatabase;

/** The packaged jar, started by nothing but its environment. */
class JarIT {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path folder;

    @TempDir
    Path secrets;

    @Test
    void startsOnPostgreSqlWithTheVariablesAndSecretsOfTheComposeFile() throws Exception {
        Map<String, Object> database = TestDatabase.fresh(true);
        for (String secret : List.of("DATABASE_PASSWORD", "LIANTIAO_VAULT_KEY", "LIANTIAO_VAULT_HASH_KEY"))
            Files.writeString(secrets.resolve(secret), KEY + "\n");
        String url = database.get("spring.datasource.url").toString();

        try (RunningJar jar = RunningJar.start(
                folder,
                Map.of(
                        "DATABASE_URL", url,
                        "DATABASE_USER", "postgres",
                        "LIANTIAO_SECRETS", secrets.toString(),
                        "LIANTIAO_VAULT_KEY_ID", "2026",
                        "LIANTIAO_IDLE_TIMEOUT", "10m"))) {
            assertThatItAsksToSignIn(jar.address());
            assertThat(peopleIn(url)).isZero();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void startsTheDemoCountyOnAnEmptyFolder() throws Exception {
        try (RunningJar jar = RunningJar.start(folder, Map.of("SPRING_PROFILES_ACTIVE", "demo"))) {
            assertThatItAsksToSignIn(jar.address());
            assertThat(folder.resolve("data/vault.properties")).isNotEmptyFile();
            assertThatItGuardsWhatItSends(jar.address());
        }
    }

    @Test
    void doesNotStartWithoutKeysAndSaysWhichOnes() throws Exception {
        try (RunningJar jar = RunningJar.start(folder, Map.of())) {
            assertThat(jar.end()).anyMatch(line -> line.contains("LIANTIAO_VAULT_KEY and LIANTIAO_VAULT_HASH_KEY"));
            assertThat(jar.exitCode()).isNotZero();
        }
    }

    private static void assertThatItAsksToSignIn(URI address) throws Exception {
        try (HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpResponse<String> page =
                    browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri().getPath()).isEqualTo("/sign-in");
        }
    }

    /** As a proxy asks that ends TLS. */
    private static void assertThatItGuardsWhatItSends(URI address) throws Exception {
        try (HttpClient proxy = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("sign-in"))
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-For", "203.0.113.7")
                    .build();
            HttpResponse<String> page = proxy.send(request, HttpResponse.BodyHandlers.ofString());
            String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy).contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
            Matcher number = Pattern.compile("script-src 'self' 'nonce-([^']{24})' 'unsafe-eval';")
                    .matcher(policy);
            assertThat(number.find()).isTrue();
            assertThat(page.body())
                    .contains("nonce=\"" + number.group(1) + "\"")
                    .doesNotContain("<script>");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; HttpOnly"));
            HttpResponse<String> script = proxy.send(
                    HttpRequest.newBuilder(address.resolve("js/keys.js")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(script.headers().firstValue("Content-Security-Policy"))
                    .contains("default-src 'none'; frame-ancestors 'none'");
        }
    }

    private static int peopleIn(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var rows = connection.createStatement().executeQuery("select count(*) from person")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
