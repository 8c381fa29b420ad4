package org.smartfactory.registry.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The industries of synthetic enterprises, with different frequencies, and the words for
 * them in names.
 */
final class SyntheticTrades {

	/** The word in a name without an industry. */
	static final String ANY = "实业";

	private static final String WORDS = """
			C38 电气 电器 线缆
			C35 智能装备 专用设备
			C34 机械 精密机械 泵业
			C39 电子 光电 半导体
			new-materials 新材料
			C36 汽车零部件 车业
			C26 化工 化学
			C27 药业 制药
			advanced-equipment 装备制造
			C33 金属制品 五金
			electronic-information 信息技术
			C14 食品 乳业
			C30 建材 玻璃 陶瓷
			C29 橡塑 塑业
			biomedicine 生物医药
			C17 纺织 针织
			C31 钢铁 特钢
			C13 粮油 饲料
			high-end-equipment 高端装备
			C32 铝业 铜业
			C37 船舶 轨道交通
			C18 服饰 制衣
			C15 酒业 饮料
			C40 仪表 仪器
			fashion-consumer-goods 日用品
			C22 纸业
			C21 家居 家具
			C28 化纤
			C25 石化 能源
			C20 木业
			C23 印务 包装印刷
			C24 文具 玩具
			C19 鞋业 皮革
			C42 环保科技 再生资源
			C41 制品
			C43 设备维修
			C16 烟草
			""";

	/** 8% in no industry, 45% in one, 36% in two, 11% in three: 1.5 on average. */
	private static final double[] UP_TO = { 0.08, 0.53, 0.89 };

	private final Map<String, List<String>> words = WORDS.lines()
		.map((line) -> List.of(line.split(" ")))
		.collect(Collectors.toMap((line) -> line.get(0), (line) -> line.subList(1, line.size())));

	private final SyntheticSkew<String> skew = new SyntheticSkew<>(
			WORDS.lines().map((line) -> line.substring(0, line.indexOf(' '))).toList(), 4);

	/**
	 * The characters of all words.
	 * @return the code points
	 */
	static Set<Integer> characters() {
		return (WORDS + ANY).codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Picks the industries of an enterprise.
	 * @param random the random numbers of the enterprise
	 * @return their codes, the one in its name first
	 */
	List<String> pick(RandomGenerator random) {
		double draw = random.nextDouble();
		int count = 0;
		while (count < UP_TO.length && draw >= UP_TO[count]) {
			count++;
		}
		List<String> codes = new ArrayList<>(count);
		while (codes.size() < count) {
			String code = this.skew.pick(random);
			if (!codes.contains(code)) {
				codes.add(code);
			}
		}
		return codes;
	}

	/**
	 * Picks the word for the industry in a name.
	 * @param industries the industries of the enterprise
	 * @param random the random numbers of the enterprise
	 * @return the word
	 */
	String word(List<String> industries, RandomGenerator random) {
		if (industries.isEmpty()) {
			return ANY;
		}
		List<String> choice = this.words.getOrDefault(industries.get(0), List.of(ANY));
		return choice.get(random.nextInt(choice.size()));
	}

}
