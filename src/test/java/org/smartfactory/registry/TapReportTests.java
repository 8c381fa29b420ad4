package org.smartfactory.registry;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TapReportTests {

	@Test
	void passedTestsHaveTheirNames() {
		assertThat(TapReport.passed(lines("""
				TAP version 13
				# Subtest: a page opens
				ok 1 - a page opens
				  ---
				  duration_ms: 12
				  ...
				# Subtest: it closes
				ok 2 - it closes
				1..2
				"""))).containsExactly("a page opens", "it closes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1..0", "ok 1 - one\nnot ok 2 - two\n1..2", "ok 1 - one\n1..2", "ok 1 - one",
			"ok 1 - one # SKIP\n1..1", "ok 1 - one # TODO later\n1..1" })
	void reportOfWhatDidNotRunOrPassIsRefused(String report) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> TapReport.passed(lines(report)));
	}

	private static List<String> lines(String report) {
		return report.lines().toList();
	}

}
