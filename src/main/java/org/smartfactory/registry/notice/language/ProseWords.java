package org.smartfactory.registry.notice.language;

import java.util.List;

/**
 * Words that distinguish prose from names.
 */
final class ProseWords {

	private static final List<String> MARKERS = List.of("记者", "近日", "日前", "获悉", "了解", "我市", "我省", "我县", "我区", "全市",
			"全省", "全国共", "本报", "其中", "他们", "以及", "走进", "来自", "成为", "表示", "介绍", "负责", "董事长", "总经理", "参加", "签约", "一家",
			"这家", "该公司", "公布", "公示", "名单", "通过", "入选", "上榜", "获评", "认定", "推荐", "组织", "开展", "推动", "要求", "如下", "申报", "审核",
			"评审", "有关", "联系", "家企业", "了", "们", "今年", "去年", "智能工厂", "先进级", "卓越级", "领航级", "获得", "荣获", "位于", "作为", "企业有",
			"单位", "是由", "主办", "协办", "承办");

	private static final List<String> LEADS = List.of("分别是", "分别为", "分别有", "包括", "包含", "涵盖", "依次是", "依次为", "企业为", "企业是",
			"企业有", "单位为", "单位有", "单位是", "名单为", "家为", "家是", "工厂为", "工厂是", "工厂有", "工厂的是", "的是", "的有", "的为", "它们是", "他们是",
			"名单如下", "如下", "其中");

	private static final List<String> TAILS = List.of("等", "上榜", "入选", "榜上", "获", "被", "成功", "共", "荣", "通过", "拟", "名列",
			"位列", "在列", "赫然", "均", "都", "入围", "跻身", "分别", "喜获", "金榜", "脱颖", "成为", "各", "两", "三", "四", "五", "六", "七",
			"八", "九", "十", "为", "列入", "进入", "顺利", "一举", "凭借", "。", "榜");

	private static final List<String> STATEMENTS = List.of("入选", "上榜", "获评", "认定", "公布", "公示", "名单", "以及", "我市", "我省",
			"记者", "先进级", "卓越级", "领航级", "基础级", "获得", "荣获", "被", "成为", "了", "等企业", "为智能工厂");

	private static final String PARTICLES = "在从据被把对与";

	private ProseWords() {
	}

	static boolean hasMarker(String text) {
		return MARKERS.stream().anyMatch(text::contains) || hasParticle(text) || hasYear(text)
				|| !PrintedCount.in(text).isEmpty();
	}

	private static boolean hasYear(String text) {
		int year = text.indexOf('年');
		return year > 0 && Numbers.isDigit(text.charAt(year - 1));
	}

	private static boolean hasParticle(String text) {
		int of = text.indexOf('的');
		return of >= 0 && !text.startsWith("美的", Math.max(of - 1, 0))
				|| !text.isEmpty() && PARTICLES.indexOf(text.charAt(0)) >= 0;
	}

	/**
	 * Whether a text is a statement about factories and not the name of one.
	 * @param text a text that ends like the name of a factory
	 * @return {@code true} when it is
	 */
	static boolean isStatement(String text) {
		return STATEMENTS.stream().anyMatch(text::contains) || !PrintedCount.in(text).isEmpty() || hasYear(text);
	}

	/**
	 * Finds the end of the words that introduce a list.
	 * @param text the text
	 * @return the position after the last of them, 0 when there are none
	 */
	static int endOfLead(String text) {
		int end = 0;
		for (String lead : LEADS) {
			int at = text.lastIndexOf(lead);
			if (at >= 0) {
				end = Math.max(end, at + lead.length());
			}
		}
		return end;
	}

	/**
	 * Whether a text continues as a sentence does after a list.
	 * @param text the text after a name
	 * @return {@code true} when it does
	 */
	static boolean isTail(String text) {
		return TAILS.stream().anyMatch(text::startsWith) || !text.isEmpty() && Character.digit(text.charAt(0), 10) >= 0;
	}

}
