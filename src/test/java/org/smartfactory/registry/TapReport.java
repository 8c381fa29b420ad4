package org.smartfactory.registry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the test runner of Node reports in the Test Anything Protocol.
 */
final class TapReport {

	private static final Pattern RESULT = Pattern.compile("(not )?ok \\d+ - (.*)");

	private TapReport() {
	}

	/**
	 * Holds each test to have run and passed.
	 * @param lines the report
	 * @return the names of the tests
	 */
	static List<String> passed(List<String> lines) {
		List<Matcher> results = lines.stream().map(RESULT::matcher).filter(Matcher::matches).toList();
		assertThat(results).as("%s", lines)
			.isNotEmpty()
			.allMatch((result) -> result.group(1) == null && !result.group(2).matches(".* # (SKIP|TODO).*"));
		assertThat(lines).as("the plan").contains("1..%d".formatted(results.size()));
		return results.stream().map((result) -> result.group(2)).toList();
	}

}
