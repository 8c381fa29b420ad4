package org.smartfactory.registry.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An enterprise, a list and a division are found however their names are printed or
 * typed.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class SpellingTests {

	private static final List<String> NAMES = List.of("绿地旅游女鞋有限公司", "略阳钢铁有限责任公司", "山西𬭎达实业有限公司", "华为技术〔上海〕有限公司",
			"臺灣塑膠工業股份有限公司", "乾元⻋辆有限公司", "阿卜杜拉·买买提食品厂");

	private static final Map<Engine, SecuredRegistry> REGISTRIES = new EnumMap<>(Engine.class);

	private final SecuredRegistry secured;

	SpellingTests(Engine engine) {
		this.secured = REGISTRIES.computeIfAbsent(engine, SpellingTests::start);
	}

	private static SecuredRegistry start(Engine engine) {
		SecuredRegistry secured = new SecuredRegistry(engine, Map.of());
		List<Map<String, Object>> enterprises = new ArrayList<>();
		List<Map<String, Object>> recognitions = new ArrayList<>();
		for (int i = 0; i < NAMES.size(); i++) {
			String id = "00000000-0000-0000-0000-%012d".formatted(i + 1);
			enterprises.add(Map.of("id", id, "name", NAMES.get(i)));
			recognitions.add(Map.of("id", id, "list", "spellings", "enterprise", id, "nameAsPrinted", NAMES.get(i)));
		}
		String answer = secured.ask(
				"""
						mutation ($enterprises: [EnterpriseRow!]!, $recognitions: [RecognitionRow!]!) {
						  loadPackage(input: {name: "spellings", reason: "r", enterprises: $enterprises, recognitions: $recognitions,
						    recognitionLists: [{id: "spellings", title: "名单〔甲〕", documentNumber: "晋工信装备〔2025〕12号", level: ADVANCED,
						      stage: RECOGNISED, publisher: "山西省工业和信息化厅", publishedOn: "2025-06-05", datePrecision: DAY,
						      completeNationwide: false, readIn: "test"}]}) {
						    __typename
						  }
						}""",
				Map.of("enterprises", enterprises, "recognitions", recognitions));
		assertThat(answer).contains("PackageLoaded");
		return secured;
	}

	@AfterAll
	static void stop() {
		REGISTRIES.values().forEach(SecuredRegistry::close);
		REGISTRIES.clear();
	}

	@ParameterizedTest
	@CsvSource({ "华为技术上海, 华为技术〔上海〕有限公司", "华为技术[上海], 华为技术〔上海〕有限公司", "華為, 华为技术〔上海〕有限公司", "台湾塑胶, 臺灣塑膠工業股份有限公司",
			"taiwansujiao, 臺灣塑膠工業股份有限公司", "乾元车辆, 乾元⻋辆有限公司", "乾元⻋, 乾元⻋辆有限公司", "qianyuanche, 乾元⻋辆有限公司", "qycl, 乾元⻋辆有限公司",
			"乾\uDB40\uDD00元, 乾元⻋辆有限公司", "阿卜杜拉买买提, 阿卜杜拉·买买提食品厂", "阿卜杜拉・买买提, 阿卜杜拉·买买提食品厂", "建⻰, 山西建龙实业有限公司",
			"建龍實業, 山西建龙实业有限公司", "jian龙, 山西建龙实业有限公司", "建long, 山西建龙实业有限公司", "山x建l, 山西建龙实业有限公司", "lueyang, 略阳钢铁有限责任公司",
			"lüeyang, 略阳钢铁有限责任公司", "lyueyang, 略阳钢铁有限责任公司", "nuxie, 绿地旅游女鞋有限公司", "nǚxié, 绿地旅游女鞋有限公司", "ludi, 绿地旅游女鞋有限公司",
			"shanxihongda, 山西𬭎达实业有限公司", "山西𬭎, 山西𬭎达实业有限公司" })
	void enterpriseIsFound(String text, String name) {
		assertThat(JsonPath.<List<String>>read(
				this.secured.ask("query ($text: String) { enterprises(filter: {text: $text}) { nodes { name } } }",
						Map.of("text", text)),
				"$.data.enterprises.nodes[*].name"))
			.contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "华为技术（上海）有限公司, 华为技术〔上海〕有限公司", "華為技術【上海】有限公司, 华为技术〔上海〕有限公司", "山西建⻰实业有限公司, 山西建龙实业有限公司",
			"山西建\uDB40\uDD00龙实业有限公司, 山西建龙实业有限公司", "台湾塑胶工业股份有限公司, 臺灣塑膠工業股份有限公司" })
	void enterpriseIsTheOneOfTheName(String spelling, String name) {
		assertThat(JsonPath.<String>read(this.secured
			.ask("query ($name: String) { enterprise(by: {name: $name}) { name } }", Map.of("name", spelling)),
				"$.data.enterprise.name"))
			.isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "晋工信装备[2025]12号", "晋工信装备（2025）12号", "晋工信装备〔2025〕12号", "晉工信裝備【2025】12號", "名单甲" })
	void listIsFound(String text) {
		assertThat(JsonPath.<List<String>>read(this.secured.ask(
				"query ($text: String) { recognitionLists(filter: {text: $text}) { nodes { title } } }",
				Map.of("text", text)), "$.data.recognitionLists.nodes[*].title"))
			.containsExactly("名单〔甲〕");
	}

	@ParameterizedTest
	@CsvSource({ "⻓治, 长治市", "長治, 长治市", "yùnchéng, 运城市", "lueyang, 略阳县", "lyuliang, 吕梁市", "luliang, 吕梁市", "luliang, 陆良县",
			"长zhi, 长治市" })
	void divisionIsFound(String text, String name) {
		assertThat(JsonPath.<List<String>>read(this.secured
			.ask("query ($text: String) { divisions(text: $text) { nodes { name } } }", Map.of("text", text)),
				"$.data.divisions.nodes[*].name"))
			.contains(name);
	}

}
