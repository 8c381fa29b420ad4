package org.smartfactory.registry.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the result of each notice under {@code src/test/resources/notices} with the
 * expected result beside it.
 */
class NoticeShapesTests {

	private static final Path NOTICES = Path.of("src/test/resources/notices");

	@ParameterizedTest
	@MethodSource("notices")
	void everythingOfANoticeIsReadAsExpected(Path notice) throws IOException {
		String read = RenderedNotice.of(NoticeReader.read(notice));
		Path expected = NOTICES.resolve(notice.getFileName() + ".expected");
		if (!Files.exists(expected)) {
			Files.writeString(Path.of("target", expected.getFileName().toString()), read);
		}
		assertThat(read).isEqualTo(Files.readString(expected));
	}

	static List<Path> notices() throws IOException {
		try (Stream<Path> files = Files.list(NOTICES)) {
			return files.filter((file) -> !file.toString().endsWith(".expected")).sorted().toList();
		}
	}

}
