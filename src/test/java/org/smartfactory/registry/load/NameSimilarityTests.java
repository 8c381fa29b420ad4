package org.smartfactory.registry.load;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartfactory.registry.datapackage.PlaceNames;
import org.smartfactory.registry.text.NormalizedName;

import static org.assertj.core.api.Assertions.assertThat;

class NameSimilarityTests {

	private static final PlaceNames PLACES = new PlaceNames("");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			山西建龙实业有限公司 | 山西建龙实业有限责任公司 | the legal forms differ: 有限责任公司 and 有限公司
			山西建龙实业有限公司 | 山西建龙实业集团有限公司 | the legal forms differ: 集团有限公司 and 有限公司
			山西建龙实业有限公司 | 建龙实业 | the legal forms differ: none and 有限公司
			山西建龙实业有限公司 | 运城市建龙实业有限公司 | the places are written differently
			山西建龙实业有限公司 | 山西省运城市闻喜县建龙实业有限公司 | the places are written differently
			山西建龙实业有限公司 | 山西建隆实业有限公司 | '隆' and '龙' have the same pinyin
			山西建龙实业有限公司 | 山西建龙钢实业有限公司 | '钢' is in only one of the names
			山西建龙实业有限公司 | 山西龙建实业有限公司 | '龙' and '建' are swapped
			朗致集团万荣药业有限公司 | 朗致集团万容药业有限公司 | '容' and '荣' have the same pinyin
			永济优耐特绝缘材料有限公司 | 永济优耐特绝热材料有限公司 | one character differs: '热' and '缘'
			""")
	void similarNamesAreReportedWithTheirDifference(String name, String other, String reason) {
		assertThat(compare(name, other)).singleElement().satisfies((similar) -> {
			assertThat(similar.reason()).hasToString(reason);
			assertThat(similar.score()).isBetween(0.6, 1.0);
		});
		assertThat(compare(other, name)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			山西建龙实业有限公司 | 山西（建龙）实业有限公司
			山西建龙实业有限公司 | 河北建龙实业有限公司
			太原建龙实业有限公司 | 运城建龙实业有限公司
			山西建龙实业有限公司 | 山西建龙特钢有限公司
			山西建龙实业有限公司 | 山西建华实业有限公司
			山西阳光有限公司 | 山西阳广有限公司
			山西阳光焦化有限公司 | 山西光阳焦化厂有限公司
			""")
	void differentNamesAreNotSimilar(String name, String other) {
		assertThat(compare(name, other)).isEmpty();
		assertThat(compare(other, name)).isEmpty();
	}

	@Test
	void placeIsKeptIfItIsTheWholeName() {
		assertThat(NameParts.of(NormalizedName.of("山西运城有限公司"), PLACES))
			.isEqualTo(new NameParts("山西", List.of("140000"), "运城", "有限公司"));
		assertThat(NameParts.of(NormalizedName.of("公司"), PLACES)).isEqualTo(new NameParts("", List.of(), "公司", ""));
	}

	private static List<NameSimilarity> compare(String name, String other) {
		DeletionNeighbourhoodIndex index = new DeletionNeighbourhoodIndex();
		index.add(named(name));
		return index.find(named(other))
			.stream()
			.flatMap((found) -> NameSimilarity.of(found, named(other)).stream())
			.toList();
	}

	private static NameSimilarity.Named named(String name) {
		return NameSimilarity.Named.of(1, name, "", NormalizedName.of(name).value(), PLACES);
	}

}
