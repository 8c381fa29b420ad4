package org.smartfactory.registry.text;

/**
 * The rules by which names are normalized and read as pinyin. A registry stores the
 * results, so that a new version requires that they are computed again.
 */
public final class TextRules {

	/**
	 * The version of the rules, which are in {@link NormalizedName}, {@link Ideographs}
	 * and {@link PinyinReadings}. It is raised with each change of them or of their data.
	 */
	public static final int VERSION = 2;

	private TextRules() {
	}

}
