package org.smartfactory.registry.notice.language;

import java.util.List;

/**
 * The legal forms in which the names of enterprises end.
 */
public final class LegalForm {

	/** Only the name of an enterprise contains one of these. */
	private static final List<String> STRONG = List.of("有限责任公司", "有限公司", "股份公司", "集团公司", "总公司", "分公司");

	private static final List<String> OTHER = List.of("公司", "集团", "厂", "研究院", "研究所", "设计院", "设计研究院", "科学院", "合作社",
			"联合社", "中心", "学院", "大学", "医院", "农场", "林场", "牧场", "矿", "电站", "酒庄", "事务所", "实验室", "分院", "分所", "总院", "合伙）",
			"合伙)", "企业", "经营部", "加工部", "油田", "港务局");

	/** Beginnings of forms with which a line ends only if it was broken there. */
	private static final List<String> CUT = List.of("有", "有限", "有限公", "有限责", "有限责任", "有限责任公", "股份", "股份有", "股份有限",
			"股份有限公", "公", "集", "集团有", "集团股", "研究", "合作", "专业合", "专业合作", "分公", "总公");

	private static final List<String> REST = List.of("有限", "股份有限", "公司", "限公司", "司", "限责任", "责任公司", "任公司", "份有限",
			"集团有限", "集团股份", "团有限", "（集团）", "(集团)", "分公司", "究院", "究所", "作社");

	private LegalForm() {
	}

	public static boolean endsIn(String text) {
		return endsInStrong(text) || endsInOneOf(text, OTHER) && !FactoryName.is(text) && !isRest(text);
	}

	public static boolean endsInStrong(String text) {
		return endsInOneOf(text, STRONG) && !isRest(text);
	}

	private static boolean isRest(String text) {
		// The rest of a name, in the line or row below it: 有限公司.
		return text.length() > 1 && text.charAt(0) != '司' && isResumed(text);
	}

	private static boolean endsInOneOf(String text, List<String> forms) {
		return forms.stream().anyMatch((form) -> text.endsWith(form) && text.length() >= form.length() + 2);
	}

	/**
	 * Whether a text is cut off in the middle of a form.
	 * @param text the text
	 * @return {@code true} when it is
	 */
	public static boolean isCutOff(String text) {
		return CUT.stream().anyMatch((form) -> text.endsWith(form) && text.length() >= form.length() + 2);
	}

	/**
	 * Whether a text begins with the possible rest of a form.
	 * @param text the text
	 * @return {@code true} when it does
	 */
	public static boolean isResumed(String text) {
		return REST.stream().anyMatch(text::startsWith);
	}

	/**
	 * Finds the end of the first strong form.
	 * @param text the text
	 * @param from where the search starts
	 * @return the position after it, -1 when there is none
	 */
	public static int endOfFirst(String text, int from) {
		int first = -1;
		for (String form : STRONG) {
			int at = text.indexOf(form, from);
			if (at >= from + 1 && (first < 0 || at + form.length() < first)) {
				first = at + form.length();
			}
		}
		return first;
	}

	/**
	 * Finds the end of the last strong form.
	 * @param text the text
	 * @return the position after it, -1 when there is none
	 */
	static int endOfLast(String text) {
		int last = -1;
		for (String form : STRONG) {
			int at = text.lastIndexOf(form);
			if (at >= 2) {
				last = Math.max(last, at + form.length());
			}
		}
		return last;
	}

}
