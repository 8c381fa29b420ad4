package org.smartfactory.registry.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedNameTests {

	@ParameterizedTest
	@CsvSource({ "亚新科国际铸造(运城)有限公司, 亚新科国际铸造（运城）有限公司", "'威顿水泥集团有限责任公\n司', 威顿水泥集团有限责任公司", "'ＴＣＬ　科技', tcl科技", "'Ａ１ ﾊ', a1ハ",
			"'\u200b建\u0000龙', 建龙" })
	void spellingsOfOneNameAreEqual(String one, String other) {
		assertThat(NormalizedName.of(one)).isEqualTo(NormalizedName.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "山西建龙实业有限公司, 陕西建龙实业有限公司", "A·B, AB" })
	void differentNamesRemainDifferent(String one, String other) {
		assertThat(NormalizedName.of(one)).isNotEqualTo(NormalizedName.of(other));
	}

}
