package org.smartfactory.registry.enterprise;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditCodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "91110000710928807K", "91350100M000100Y43" })
	void codeWithValidCheckCharacterIsParsed(String text) {
		assertThat(CreditCode.parse(text)).map(CreditCode::value).contains(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "91310115MA1H8R7C6D", "91110000710928807L", "9111000071092880K7", "91110000710928807",
			"91110000710928807K0", "91110000710928807k", "9111000071O928807K", "" })
	void invalidCodeIsRejected(String text) {
		assertThat(CreditCode.parse(text)).isEmpty();
	}

}
