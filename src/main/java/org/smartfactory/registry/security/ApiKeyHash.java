package org.smartfactory.registry.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The salted hash of an API key. One round of SHA-256 is enough: a key of 256 random
 * bits, unlike a password, cannot be found by brute force. A slow hash would only let
 * attackers load the server with invalid keys.
 */
final class ApiKeyHash {

	static final int SALT_BYTES = 16;

	private static final Pattern FORM = Pattern.compile("sha256:([\\w-]{22}):([\\w-]{43})");

	private final byte[] salt;

	private final byte[] digest;

	private ApiKeyHash(byte[] salt, byte[] digest) {
		this.salt = salt;
		this.digest = digest;
	}

	static ApiKeyHash of(ApiKey key, byte[] salt) {
		return new ApiKeyHash(salt, digest(salt, key));
	}

	/**
	 * Parses a configured hash.
	 * @param text the hash, as the command prints it
	 * @return the hash, empty if the text is malformed
	 */
	static Optional<ApiKeyHash> parse(String text) {
		Matcher parts = FORM.matcher(text);
		return parts.matches() ? Optional.of(new ApiKeyHash(decode(parts.group(1)), decode(parts.group(2))))
				: Optional.empty();
	}

	private static byte[] decode(String text) {
		return Base64.getUrlDecoder().decode(text);
	}

	/**
	 * Verifies a key in constant time.
	 * @param key the key
	 * @return whether this is its hash
	 */
	boolean matches(ApiKey key) {
		return MessageDigest.isEqual(this.digest, digest(this.salt, key));
	}

	private static byte[] digest(byte[] salt, ApiKey key) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			sha.update(salt);
			return sha.digest(key.value().getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
		return "sha256:%s:%s".formatted(encoder.encodeToString(this.salt), encoder.encodeToString(this.digest));
	}

}
