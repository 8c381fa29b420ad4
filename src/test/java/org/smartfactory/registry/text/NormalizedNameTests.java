package org.smartfactory.registry.text;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedNameTests {

	@ParameterizedTest
	@CsvSource({ "亚新科国际铸造(运城)有限公司, 亚新科国际铸造（运城）有限公司", "'威顿水泥集团有限责任公\n司', 威顿水泥集团有限责任公司", "'ＴＣＬ　科技', tcl科技", "'Ａ１ ﾊ', a1ハ",
			"'\u200b建\u0000龙', 建龙", "山西建⻰实业, 山西建龙实业", "⻓治⻋桥, 长治车桥", "⼭西⻄⻛⻝品, 山西西风食品", "建㇏, 建乀", "建\uDB40\uDD00龙, 建龙",
			"葛\uFE00洲坝, 葛洲坝", "華為技術〔上海〕有限公司, 华为技术（上海）有限公司", "龍鋼, 龙钢", "乾元, 干元", "'[甲]【乙】「丙」《丁》〈戊〉｛己｝〖庚〗“辛”', 甲乙丙丁戊己庚辛",
			"阿卜杜拉·买买提, 阿卜杜拉买买提", "A・B•C‧D∙E⋅F, abcdef", "苧麻, 苎麻" })
	void spellingsOfOneNameAreEqual(String one, String other) {
		assertThat(NormalizedName.of(one)).isEqualTo(NormalizedName.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "山西建龙实业有限公司, 陕西建龙实业有限公司", "3-5, 35", "A.B, AB" })
	void differentNamesRemainDifferent(String one, String other) {
		assertThat(NormalizedName.of(one)).isNotEqualTo(NormalizedName.of(other));
	}

	@Test
	void normalizedNameIsNormal() {
		IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
			.filter((character) -> Character.getType(character) != Character.SURROGATE)
			.mapToObj(Character::toString)
			.map((character) -> NormalizedName.of(character).value())
			.forEach((once) -> assertThat(NormalizedName.of(once).value()).isEqualTo(once));
	}

}
