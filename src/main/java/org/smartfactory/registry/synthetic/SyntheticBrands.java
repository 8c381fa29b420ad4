package org.smartfactory.registry.synthetic;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Brands of two to four characters, each of one enterprise only. They contain no
 * character that may follow them in a name, and the last character encodes their length:
 * the brand is recognisable in a name, so all names are different.
 */
final class SyntheticBrands {

	/** The maximum number of enterprises with distinct brands. */
	static final int MAX = 10_000_000;

	private static final String CHARACTERS = "建龙鑫源泰恒盛华瑞祥隆兴达丰裕昌顺和康宁安平福禄寿喜庆吉利聚广宏伟鸿远腾飞翔鹏凤鹤麟骏驰跃进升晟昊天宇星辰月"
			+ "明亮辉耀阳晨旭东方南北西中正大成功立信诚德仁义礼睿勇毅博雅翰墨香兰竹梅菊松柏桂枫林森江河湖海洋波涛浪潮清泉溪涧云雨雪霜露"
			+ "雷风炎焱山峰岭岳岩磊玉银润沃沛汇泽济浩淼满冠亚太洲际寰球环奥欧美凯撒迪佳乐优良卓越超凡创联合众益民惠普惟尚朗悦颐和怡然"
			+ "京津沪渝苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕陇宁新疆晋冀辽黑蒙登科捷速驭領弘毓琪瑶琳琅珺璟瑾瑜菲蓓蕾芙蓉莲荷葵蔚蓝";

	private static final int STEP = 1_000_003;

	private final int[] characters;

	private final int enterprises;

	private final long start;

	/**
	 * Prepares the brands of a package.
	 * @param enterprises the number of enterprises
	 * @param following the characters that may follow a brand
	 * @param start the index of the first brand
	 */
	SyntheticBrands(int enterprises, Set<Integer> following, long start) {
		this.characters = CHARACTERS.codePoints()
			.distinct()
			.filter((character) -> !following.contains(character))
			.toArray();
		this.enterprises = enterprises;
		this.start = Math.floorMod(start, MAX);
	}

	/**
	 * The brand of an enterprise. The few short brands are distributed over all
	 * enterprises.
	 * @param enterprise the number of the enterprise
	 * @return the brand, unique to the enterprise
	 */
	String of(int enterprise) {
		long two = capacity(2);
		long every = Math.max(2, (this.enterprises + two - 1) / two);
		if (enterprise % every == 0) {
			return write(enterprise / every, 2);
		}
		return write(enterprise, (enterprise % 10 == 1 || enterprise >= capacity(3)) ? 4 : 3);
	}

	/**
	 * Encodes a number in the characters, after a permutation of the numbers of that
	 * length.
	 * @param number the number, less than the capacity
	 * @param length the number of characters
	 * @return the brand
	 */
	private String write(long number, int length) {
		long rest = Math.floorMod(number * STEP + this.start, capacity(length));
		int third = this.characters.length / 3;
		StringBuilder brand = new StringBuilder();
		brand.appendCodePoint(this.characters[(int) (rest % third) * 3 + (length - 2)]);
		rest /= third;
		for (int i = 1; i < length; i++) {
			brand.insert(0, Character.toString(this.characters[(int) (rest % this.characters.length)]));
			rest /= this.characters.length;
		}
		return brand.toString();
	}

	private long capacity(int length) {
		return IntStream.range(1, length)
			.mapToLong((i) -> this.characters.length)
			.reduce(this.characters.length / 3, (a, b) -> a * b);
	}

}
