package org.smartfactory.registry.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinReadingsTests {

	@ParameterizedTest
	@CsvSource({ "厦门, xiamen", "厦门, shamen", "六安, luan", "六安, liuan", "长治, changzhi", "长治, zhangzhi", "重庆, chongqing",
			"重庆, zhongqing", "朝阳, chaoyang", "蚌埠, bengbu", "乐山, leshan", "都江堰, dujiangyan", "西安, xian", "西安, xi'an",
			"先, xian", "绿地, lvdi", "绿地, lüdi", "山西建龙实业, jianlong", "山西建龙实业, jianl", "山西建龙实业, shanxijianlongshiye",
			"TCL科技, tclkeji", "三五三四, sanwusansi", "略阳, lueyang", "略阳, lüeyang", "略阳, lyueyang", "略阳, lveyang",
			"女鞋, nuxie", "吕梁, luliang", "吕梁, lyuliang", "运城, yùnchéng", "绿地, lǜdì", "绿地, ludi", "陆良, luliang",
			"安远, anyuan", "建龙, 建long", "建龙, jian龙", "建龙, jian龍", "山西𬭎达, shanxihongda", "山西𬭎达, 山西𬭎da", "乾元, qianyuan",
			"乾元, ganyuan", "重慶, chongqing", "㙦头, xietou" })
	void pinyinIsFound(String name, String pinyin) {
		assertThat(PinyinPattern.pinyin(NormalizedName.of(pinyin)).orElseThrow().isFoundIn(PinyinReadings.of(name)))
			.isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "山西建龙实业, anlong", "山西建龙实业, jianshi", "山西建龙实业, sxjl", "先, xi'anx", "建龙, jianlong龙", "建龙, 建龙long",
			"建龙, 建ong", "女鞋, nvexie", "陆良, lvliang" })
	void pinyinStartsAtASyllableAndSkipsNone(String name, String pinyin) {
		assertThat(PinyinPattern.pinyin(NormalizedName.of(pinyin)).orElseThrow().isFoundIn(PinyinReadings.of(name)))
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "山西建龙实业, sxjl, true", "山西建龙实业, jl, true", "厦门钨业, xmwy, true", "厦门钨业, smwy, true", "山西建龙实业, sjl, false",
			"先, xa, false", "建龙实业, j龙s, true", "建龙实业, 建ls, true", "建龙实业, 建s, false" })
	void initialsAreFound(String name, String initials, boolean found) {
		assertThat(PinyinPattern.initials(NormalizedName.of(initials)).orElseThrow().isFoundIn(PinyinReadings.of(name)))
			.isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "建龙", "3", "建3", "jian.long", "建_long", "" })
	void textWithoutLettersOrWithOtherCharactersIsNotPinyin(String text) {
		assertThat(PinyinPattern.pinyin(NormalizedName.of(text))).isEmpty();
	}

	@Test
	void namesAreSortedLikeADictionary() {
		List<String> ordered = List.of("3D打印", "安徽", "长治", "重庆", "山西甲", "山西乙", "厦门", "中国");
		List<String> sorted = Stream.of("中国", "山西乙", "厦门", "重庆", "长治", "3D打印", "山西甲", "安徽")
			.sorted((a, b) -> Arrays.compareUnsigned(PinyinReadings.sortKey(a), PinyinReadings.sortKey(b)))
			.toList();
		assertThat(sorted).isEqualTo(ordered);
	}

}
