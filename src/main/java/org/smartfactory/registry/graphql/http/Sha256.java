package org.smartfactory.registry.graphql.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Computes SHA-256, which every Java platform supports.
 */
final class Sha256 {

	private Sha256() {
	}

	/**
	 * The hash of a text in UTF-8.
	 * @param text the text
	 * @return 64 lowercase hexadecimal digits
	 */
	static String of(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
