package org.smartfactory.registry.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A key by which one machine writes.
 *
 * @param value the key, which only the machine keeps
 */
public record ApiKey(String value) {

	/** What tells a key from a token, and lets a scanner find one that leaked. */
	private static final String PREFIX = "sfr_";

	/** In other forms, a name in the environment would not be the one in a file. */
	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,39}");

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Makes a key that is not known to anybody.
	 * @return the key, of 256 bits
	 */
	public static ApiKey generate() {
		byte[] secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		return new ApiKey(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
	}

	/**
	 * Whether a key can have a name.
	 * @param name the name
	 * @return whether it can be configured under it
	 */
	public static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	static boolean is(String token) {
		return token.startsWith(PREFIX);
	}

	/**
	 * What is configured in place of the key.
	 * @return a salted hash, another one each time
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
