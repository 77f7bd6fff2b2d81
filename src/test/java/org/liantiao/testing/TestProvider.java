package org.liantiao.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A provider of single sign-on (OpenID Connect) on a port of this machine. It holds who asks to the rules of the code flow with a
 * proof key, tells whom it is told to, and lies when it is told to. It asks nobody for a password.
 */
public final class TestProvider implements AutoCloseable {
    public static final String CLIENT = "liantiao";
    public static final String SECRET = "a-secret-of-the-client-that-nobody-else-knows";

    /** What it may do wrong. */
    public enum Lie {
        NONE,
        WRONG_NONCE,
        NO_NONCE,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        OTHER_KEY,
        SIGNED_WITH_THE_SECRET,
        NOT_SIGNED,
        OVER,
        NO_CLAIM,
        NO_TOKEN
    }

    private final int port;
    private final RSAKey stranger = key("1");
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> questions = new CopyOnWriteArrayList<>();
    private volatile RSAKey own = key("1");
    private volatile HttpServer server;
    private volatile Clock clock = Clock.systemUTC();
    private volatile String login = "";
    private volatile Lie lie = Lie.NONE;

    /** Not there yet: {@link #open} opens its door. */
    public TestProvider() {
        try {
            port = S3Server.freePort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + port + "/county";
    }

    /** Answers from now on, by this clock, and is honest. */
    public void open(Clock now) throws IOException {
        clock = now;
        lie = Lie.NONE;
        questions.clear();
        if (server != null) return;
        HttpServer opened = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        opened.createContext("/county/.well-known/openid-configuration", exchange -> json(exchange, 200, about()));
        opened.createContext("/county/keys", exchange -> json(exchange, 200, new JWKSet(own).toJSONObject(true)));
        opened.createContext("/county/authorize", this::authorize);
        opened.createContext("/county/token", this::token);
        opened.start();
        server = opened;
    }

    /** Whom it vouches for next, under the name they have at the provider. */
    public void vouchFor(String someone) {
        login = someone;
    }

    public void lie(Lie how) {
        lie = how;
    }

    /** Signs with another key from now on, and shows it. */
    public void turnKey() {
        own = key(UUID.randomUUID().toString());
    }

    /** What it was asked at its door, since it opened. */
    public List<Map<String, String>> questions() {
        return List.copyOf(questions);
    }

    /** All codes and tokens it ever gave out, and the proofs it got for them. */
    public List<String> secrets() {
        return List.copyOf(secrets);
    }

    /** Nobody answers there any more. */
    @Override
    public void close() {
        if (server != null) server.stop(0);
        server = null;
    }

    private Map<String, Object> about() {
        Map<String, Object> about = new HashMap<>();
        about.put("issuer", issuer());
        about.put("authorization_endpoint", issuer() + "/authorize");
        about.put("token_endpoint", issuer() + "/token");
        about.put("jwks_uri", issuer() + "/keys");
        about.put("response_types_supported", List.of("code"));
        about.put("subject_types_supported", List.of("public"));
        about.put("id_token_signing_alg_values_supported", List.of("RS256"));
        return about;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> question = read(exchange.getRequestURI().getRawQuery());
        questions.add(question);
        String back = question.getOrDefault("redirect_uri", "");
        if (!CLIENT.equals(question.get("client_id"))
                || !"code".equals(question.get("response_type"))
                || !"S256".equals(question.get("code_challenge_method"))
                || !back.endsWith("/single-sign-on/answer")) {
            json(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        String code = secret();
        asked.put(code, question);
        exchange.getResponseHeaders()
                .add("Location", back + "?code=" + code + "&state=" + encoded(question.get("state")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> given = read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, Map.of("error", "invalid_client"));
            return;
        }
        Map<String, String> question = asked.remove(given.getOrDefault("code", ""));
        if (question == null
                || !question.get("redirect_uri").equals(given.get("redirect_uri"))
                || !question.get("code_challenge").equals(challenge(given.getOrDefault("code_verifier", "")))) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        secrets.add(given.get("code_verifier"));
        Map<String, Object> answer = new HashMap<>();
        answer.put("access_token", secret());
        answer.put("refresh_token", secret());
        answer.put("token_type", "Bearer");
        answer.put("expires_in", 300);
        if (lie != Lie.NO_TOKEN) answer.put("id_token", signed(question.get("nonce")));
        json(exchange, 200, answer);
    }

    private String signed(String nonce) {
        Instant now = clock.instant();
        Instant until = lie == Lie.OVER ? now.minus(Duration.ofMinutes(5)) : now.plus(Duration.ofMinutes(5));
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? "https://elsewhere.example" : issuer())
                .audience(lie == Lie.OTHER_AUDIENCE ? "somebody-else" : CLIENT)
                .subject("subject of " + login)
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(until));
        if (lie != Lie.NO_NONCE) claims.claim("nonce", lie == Lie.WRONG_NONCE ? "another" : nonce);
        if (lie != Lie.NO_CLAIM) claims.claim("preferred_username", login);
        String token =
                serialized(claims.claim("roles", List.of("ADMINISTRATOR")).build());
        secrets.add(token);
        return token;
    }

    private String serialized(JWTClaimsSet claims) {
        try {
            if (lie == Lie.NOT_SIGNED) return new PlainJWT(claims).serialize();
            if (lie == Lie.SIGNED_WITH_THE_SECRET) {
                SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                token.sign(new MACSigner(SECRET));
                return token.serialize();
            }
            RSAKey key = lie == Lie.OTHER_KEY ? stranger : own;
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(own.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String secret() {
        String secret = UUID.randomUUID().toString();
        secrets.add(secret);
        return secret;
    }

    private static String challenge(String verifier) {
        try {
            return Base64URL.encode(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)))
                    .toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(String pairs) {
        Map<String, String> read = new HashMap<>();
        for (String pair : pairs.split("&")) {
            String[] parts = pair.split("=", 2);
            read.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return read;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, int status, Map<String, Object> answer) throws IOException {
        byte[] bytes = JSONObjectUtils.toJSONString(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
