package org.liantiao.move;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a county lives, as whoever starts a command says it: with the application's own variables, or on the command line.
 *
 * @param folder of the embedded database
 * @param files of the attachments
 * @param url of PostgreSQL; null for the embedded database
 * @param user who owns the tables, where there are two roles
 */
public record CountyAddress(
        Path folder,
        Path files,
        @Nullable String url,
        String user,
        @Nullable String password) {
    private static final String OWNER = "DATABASE_OWNER";
    private static final String PASSWORD = "DATABASE_PASSWORD";
    private static final String NO_DETAIL = "logServerErrorDetail";
    static final String NAME = "liantiao";
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    public static CountyAddress of(List<String> arguments, Map<String, String> environment) throws IOException {
        Path folder =
                Path.of(given(arguments, "--liantiao.data=", environment.getOrDefault("LIANTIAO_DATA", "./data")));
        String files = environment.getOrDefault(
                "LIANTIAO_FILES", folder.resolve("files").toString());
        String url = environment.get("DATABASE_URL");
        return new CountyAddress(
                folder,
                Path.of(given(arguments, "--liantiao.files=", files)),
                url == null || url.isBlank() ? null : withoutRows(url),
                user(environment),
                password(environment));
    }

    private static String given(List<String> arguments, String option, String otherwise) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()))
                .findFirst()
                .orElse(otherwise);
    }

    /** The database tells what it refuses without the values of the row. */
    static String withoutRows(String url) {
        if (!url.startsWith("jdbc:postgresql:") || url.contains(NO_DETAIL)) return url;
        return url + (url.contains("?") ? "&" : "?") + NO_DETAIL + "=false";
    }

    /** Who makes tables there: the owner, where there are two roles. */
    private static String user(Map<String, String> environment) {
        String owner = environment.get(OWNER);
        return owner == null || owner.isBlank() ? environment.getOrDefault("DATABASE_USER", NAME) : owner;
    }

    /** As the application takes it: from the environment, or from its file among the secrets. */
    static @Nullable String password(Map<String, String> environment) throws IOException {
        String name = environment.getOrDefault(OWNER, "").isBlank() ? PASSWORD : OWNER + "_PASSWORD";
        String given = environment.get(name);
        Path file = Path.of(environment.getOrDefault("LIANTIAO_SECRETS", "/run/liantiao"), name);
        return given != null || !Files.isReadable(file)
                ? given
                : Files.readString(file).stripTrailing();
    }

    public boolean isEmbedded() {
        return url == null;
    }

    /** The file of the embedded database. */
    public Path file() {
        return folder.toAbsolutePath().normalize().resolve(NAME + ".mv.db");
    }

    /** Opens the county to be read. An embedded one lets nobody else in while somebody has it open, and changes nothing of it. */
    public Connection open() throws SQLException {
        if (url != null) return DriverManager.getConnection(url, user, password);
        return DriverManager.getConnection(embedded(folder) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", NAME, "");
    }

    /** The embedded database of a folder, for its JDBC driver; its user is {@code liantiao} without a password. */
    public static String embedded(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().normalize().resolve(NAME) + MODE;
    }
}
