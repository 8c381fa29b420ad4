package org.smartfactory.registry.notice.layout;

import java.util.List;

import org.smartfactory.registry.notice.language.Characters;

/**
 * The kind of a table column, by its heading.
 */
public enum ColumnKind {

	/** 序号. */
	NUMBER,

	/** 企业名称, 申报单位 and the like. */
	ENTERPRISE,

	/** 工厂名称, 项目名称 and the like. */
	FACTORY,

	/** 地区, 市州, 县区 and the like. */
	PLACE,

	/** 统一社会信用代码. */
	CREDIT_CODE,

	/** Something else, or no heading. */
	OTHER;

	private static final int MAX_LENGTH = 20;

	private static final List<String> NUMBERS = List.of("序号", "编号", "序", "No", "NO", "No.", "NO.", "№", "号");

	private static final List<String> PLACES = List.of("地区", "所在地", "所在市", "市州", "地市", "市县", "县区", "区县", "市区", "城市",
			"属地", "辖区", "区域", "设区市", "市", "县", "区", "所属市", "所属县", "所属区", "所在县", "所在区", "地域", "省份", "省市", "归属地", "盟市",
			"州市");

	private static final List<String> ENTERPRISES = List.of("企业", "单位", "公司", "主体", "名称");

	private static final List<String> OTHERS = List.of("推荐", "主管", "联系", "性质", "类型", "类别", "规模", "地址", "电话", "法人", "法定",
			"等级", "级别", "行业", "领域", "得分", "备注", "日期", "时间", "产品", "方向", "环节", "年度", "批次", "审核", "服务商", "供应商", "集成",
			"产值", "简介", "简称", "文号");

	private static final List<String> TITLES = List.of("名单", "公示", "通知", "公告", "附件", "汇总", "一览", "年度", "信息表");

	private static final List<String> FACTORIES = List.of("工厂", "项目", "车间", "场景");

	/**
	 * Classifies a heading.
	 * @param cell the cell
	 * @return the kind of the column
	 */
	static ColumnKind ofHeading(String cell) {
		String heading = withoutBrackets(Characters.withoutLayout(cell));
		if (heading.isEmpty() || heading.length() > MAX_LENGTH || TITLES.stream().anyMatch(heading::contains)) {
			return OTHER;
		}
		if (heading.contains("信用代码") || heading.contains("社会信用")) {
			return CREDIT_CODE;
		}
		if (NUMBERS.contains(heading)) {
			return NUMBER;
		}
		if (OTHERS.stream().anyMatch(heading::contains) || heading.contains("有限")) {
			return OTHER;
		}
		boolean owner = heading.contains("单位") || heading.contains("企业") || heading.contains("公司")
				|| heading.contains("主体");
		if (!owner && FACTORIES.stream().anyMatch(heading::contains)) {
			return FACTORY;
		}
		if (PLACES.stream()
			.anyMatch((place) -> heading.equals(place) || place.length() > 1 && heading.contains(place))) {
			return PLACE;
		}
		return (owner || ENTERPRISES.stream().anyMatch(heading::endsWith)) ? ENTERPRISE : OTHER;
	}

	private static String withoutBrackets(String heading) {
		StringBuilder kept = new StringBuilder();
		int depth = 0;
		for (char character : heading.toCharArray()) {
			if (character == '（' || character == '(') {
				depth++;
			}
			else if (character == '）' || character == ')') {
				depth--;
			}
			else if (depth <= 0 && "/、和及与：:".indexOf(character) < 0) {
				kept.append(character);
			}
		}
		return kept.toString();
	}

}
