package org.smartfactory.registry.datapackage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartfactory.registry.text.NormalizedName;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceNamesTests {

	private final PlaceNames places = new PlaceNames("");

	@ParameterizedTest
	@CsvSource({ "长治市, 140400", "長治市, 140400", "⻓治, 140400", "'长 治', 140400", "乾县, 610424", "乾安, 220723" })
	void placeIsFoundHoweverItIsPrinted(String name, String code) {
		assertThat(this.places.find(name)).contains(code);
		assertThat(this.places.findAll(NormalizedName.of(name))).containsExactly(code);
	}

	@ParameterizedTest
	@CsvSource({ "朝阳区", "鼓楼", "无此地" })
	void nameOfSeveralPlacesOrOfNoneIsNotFound(String name) {
		assertThat(this.places.find(name)).isEmpty();
	}

}
