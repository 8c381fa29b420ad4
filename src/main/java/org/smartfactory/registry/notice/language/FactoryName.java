package org.smartfactory.registry.notice.language;

import java.util.List;

/**
 * Recognises the names of factories and projects, such as 高速优特钢线材智能工厂.
 */
public final class FactoryName {

	private static final List<String> ENDINGS = List.of("车间", "项目", "生产线", "产线", "场景", "平台", "系统", "工程", "建设", "应用",
			"示范");

	private static final List<String> KINDS = List.of("智能", "数字", "数智", "智慧", "灯塔", "未来", "示范", "标杆", "绿色", "无人", "黑灯",
			"5G", "互联", "精益", "柔性");

	private FactoryName() {
	}

	public static boolean is(String text) {
		if (LegalForm.endsInStrong(text) || text.length() < 4) {
			return false;
		}
		return ENDINGS.stream().anyMatch(text::endsWith)
				|| text.endsWith("工厂") && KINDS.stream().anyMatch(text::contains);
	}

}
