package org.smartfactory.registry.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The salted hash of a key. One round of SHA-256 is enough for a key of 256 random bits:
 * nobody can try them, whatever a trial costs, as they can the passwords that people
 * think of. A slow hash would only let strangers keep the server busy with wrong keys.
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
	 * Reads what is configured.
	 * @param text the hash, as the command prints it
	 * @return the hash, empty when the text is none
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
	 * Whether it is the hash of a key, in a time that tells nothing of how near it is.
	 * @param key the key
	 * @return whether it is
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
