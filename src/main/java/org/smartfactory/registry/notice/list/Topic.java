package org.smartfactory.registry.notice.list;

import java.util.List;

/**
 * The topic of a list, by the words around it.
 */
enum Topic {

	/** Smart factories. */
	SMART_FACTORY,

	/** A list without a stated topic. */
	LIST,

	/** No mention of a list. */
	NONE,

	/** Another topic for which enterprises are listed. */
	OTHER;

	private static final List<String> SMART = List.of("智能工厂", "先进级", "卓越级", "领航级", "灯塔工厂", "智能制造示范");

	private static final List<String> OTHERS = List.of("绿色工厂", "绿色供应链", "专精特新", "小巨人", "单项冠军", "高新技术企业", "瞪羚", "独角兽",
			"技术中心", "纳税", "招聘", "失信", "处罚", "采购", "中标", "招标", "投标", "技能大师", "质量奖", "百强", "500强", "上市公司", "捐赠", "捐款",
			"广告", "主办", "协办", "招工", "拍卖", "公益");

	private static final List<String> LISTS = List.of("名单", "上榜", "入选", "认定", "公示", "获评", "入围", "拟推荐");

	/**
	 * The topic of a list.
	 * @param context the texts around it, the nearest first; the nearest that mentions a
	 * topic decides
	 * @return the topic
	 */
	static Topic of(List<String> context) {
		List<Topic> topics = context.stream().map(Topic::of).toList();
		return topics.stream()
			.filter((topic) -> topic == SMART_FACTORY || topic == OTHER)
			.findFirst()
			.orElse(topics.contains(LIST) ? LIST : NONE);
	}

	static Topic of(String context) {
		if (contains(context, SMART)) {
			return SMART_FACTORY;
		}
		if (contains(context, OTHERS)) {
			return OTHER;
		}
		return contains(context, LISTS) ? LIST : NONE;
	}

	private static boolean contains(String context, List<String> words) {
		return words.stream().anyMatch(context::contains);
	}

}
