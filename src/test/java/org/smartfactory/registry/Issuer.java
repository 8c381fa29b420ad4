package org.smartfactory.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/**
 * A token issuer: serves its discovery document and keys, and signs tokens.
 */
public final class Issuer implements AutoCloseable {

	private final HttpServer server;

	private final RSAKey key = newKey("right");

	private final AtomicInteger keyRequests = new AtomicInteger();

	public Issuer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		serve("/.well-known/openid-configuration", () -> """
				{"issuer": "%s", "jwks_uri": "%1$s/keys"}""".formatted(address()));
		serve("/keys", () -> {
			this.keyRequests.incrementAndGet();
			return new JWKSet(this.key.toPublicJWK()).toString();
		});
		this.server.start();
	}

	private void serve(String path, Supplier<String> body) {
		this.server.createContext(path, (exchange) -> {
			byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, bytes.length);
			try (var out = exchange.getResponseBody()) {
				out.write(bytes);
			}
		});
	}

	public static RSAKey newKey(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	public RSAKey key() {
		return this.key;
	}

	/**
	 * The number of requests for the keys.
	 */
	public int keyRequests() {
		return this.keyRequests.get();
	}

	/**
	 * The claims of a steward.
	 * @param change changes the claims
	 */
	public JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(address())
			.subject("zhang-san")
			.audience("smart-factory-registry")
			.expirationTime(Date.from(Instant.now().plusSeconds(300)))
			.claim("scope", "openid registry.write");
		change.accept(claims);
		return claims.build();
	}

	/**
	 * The token of a steward.
	 */
	public String token() {
		return sign(this.key, JOSEObjectType.JWT, claims((same) -> {
		}));
	}

	public static String sign(RSAKey key, JOSEObjectType type, JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(key.getKeyID()).build(), claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
