package org.smartfactory.registry.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Csv;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The version of the rules is raised when they change: the digest is that of the version.
 */
class TextRulesTests {

	/** Characters that the Unicode versions of all supported JDKs have. */
	private static final List<int[]> OLD_BLOCKS = List.of(new int[] { 0x20, 0x24F }, new int[] { 0x2000, 0x2064 },
			new int[] { 0x2E80, 0x2E99 }, new int[] { 0x2E9B, 0x2EF3 }, new int[] { 0x2F00, 0x2FD5 },
			new int[] { 0x3000, 0x303F }, new int[] { 0x31C0, 0x31E3 }, new int[] { 0x3400, 0x4DBF },
			new int[] { 0x4E00, 0x9FEF }, new int[] { 0xF900, 0xFA6D }, new int[] { 0xFE00, 0xFE0F },
			new int[] { 0xFF01, 0xFF9F }, new int[] { 0x20000, 0x2A6D6 }, new int[] { 0xE0100, 0xE01EF });

	@Test
	void digestIsThatOfTheVersion() throws NoSuchAlgorithmException {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		Stream<String> characters = OLD_BLOCKS.stream()
			.flatMapToInt((block) -> IntStream.rangeClosed(block[0], block[1]))
			.mapToObj(Character::toString);
		Stream<String> names = Csv.read(Csv.SEED, "divisions").stream().map((row) -> row.get("name"));
		Stream.concat(characters, names).forEach((name) -> {
			digest.update(NormalizedName.of(name).value().getBytes(StandardCharsets.UTF_8));
			digest.update(PinyinReadings.of(name).value().getBytes(StandardCharsets.UTF_8));
			digest.update(PinyinReadings.sortKey(name));
		});
		assertThat(TextRules.VERSION + " " + HexFormat.of().formatHex(digest.digest(), 0, 8))
			.isEqualTo("2 e4f5511a83c93da2");
	}

}
