package org.smartfactory.registry.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An API key that permits one machine to write.
 *
 * @param value the key, which only the machine stores
 */
public record ApiKey(String value) {

	/** Distinguishes a key from a token, and lets secret scanners find a leaked key. */
	private static final String PREFIX = "sfr_";

	/** Names that are the same in environment variables and in property files. */
	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,39}");

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Generates a random key.
	 * @return the key, of 256 bits
	 */
	public static ApiKey generate() {
		byte[] secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		return new ApiKey(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
	}

	/**
	 * Whether a name of a key is valid.
	 * @param name the name
	 * @return whether a key can be configured under it
	 */
	public static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	static boolean is(String token) {
		return token.startsWith(PREFIX);
	}

	/**
	 * Computes the hash that is configured in place of the key.
	 * @return the salted hash, different each time
	 */
	public String hash() {
		byte[] salt = new byte[ApiKeyHash.SALT_BYTES];
		RANDOM.nextBytes(salt);
		return ApiKeyHash.of(this, salt).toString();
	}

	@Override
	public String toString() {
		return PREFIX + "…";
	}

}
