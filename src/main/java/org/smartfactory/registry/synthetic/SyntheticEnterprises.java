package org.smartfactory.registry.synthetic;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.smartfactory.registry.synthetic.SyntheticRandom.Aspect;

/**
 * The enterprises of a synthetic package: every fact is derived from the number of the
 * enterprise.
 */
final class SyntheticEnterprises {

	/** Frequent forms are repeated. */
	private static final List<String> FORMS = List.of("有限公司", "有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司", "股份有限公司",
			"集团有限公司", "（集团）有限公司", "科技有限公司", "科技股份有限公司");

	private static final String OTHER_FORMS = "总厂智能工厂";

	private static final double WITH_CODE = 0.6;

	private final SyntheticRandom random;

	private final SyntheticPlaces places;

	private final SyntheticTrades trades = new SyntheticTrades();

	private final SyntheticBrands brands;

	private final SyntheticCodes codes;

	SyntheticEnterprises(int count, SyntheticRandom random, SyntheticPlaces places) {
		this.random = random;
		this.places = places;
		this.brands = new SyntheticBrands(count, following(), random.of(Aspect.NAME, -1).nextLong());
		this.codes = new SyntheticCodes(random.of(Aspect.CREDIT_CODE, -1).nextLong());
	}

	private static Set<Integer> following() {
		Set<Integer> characters = SyntheticTrades.characters();
		(String.join("", FORMS) + OTHER_FORMS).codePoints().forEach(characters::add);
		return characters;
	}

	/**
	 * The ID of a row: a UUID of version 8, RFC 9562.
	 * @param aspect the kind of the row
	 * @param row the number of the row
	 * @return the ID
	 */
	String id(Aspect aspect, long row) {
		SplittableRandom generator = this.random.of(aspect, row);
		return new UUID((generator.nextLong() & ~0xF000L) | 0x8000L, (generator.nextLong() >>> 2) | Long.MIN_VALUE)
			.toString();
	}

	String id(int enterprise) {
		return id(Aspect.ENTERPRISE_ID, enterprise);
	}

	String place(int enterprise) {
		return this.places.pick(this.random.of(Aspect.PLACE, enterprise));
	}

	List<String> industries(int enterprise) {
		return this.trades.pick(this.random.of(Aspect.INDUSTRIES, enterprise));
	}

	SyntheticName name(int enterprise) {
		SplittableRandom generator = this.random.of(Aspect.NAME, enterprise);
		String trade = this.trades.word(industries(enterprise), generator);
		return new SyntheticName(placeInName(place(enterprise), generator), this.brands.of(enterprise), trade,
				FORMS.get(generator.nextInt(FORMS.size())));
	}

	private String placeInName(String place, SplittableRandom generator) {
		double kind = generator.nextDouble();
		if (place.isEmpty() || kind < 0.15) {
			return "";
		}
		return this.places.shortNameOf((kind < 0.4) ? SyntheticPlaces.provinceOf(place) : place);
	}

	/**
	 * The credit code of an enterprise.
	 * @param enterprise the number of the enterprise
	 * @return the code, empty when it is not known
	 */
	String creditCode(int enterprise) {
		boolean known = this.random.of(Aspect.CREDIT_CODE, enterprise).nextDouble() < WITH_CODE;
		return known ? this.codes.of(enterprise, place(enterprise)) : "";
	}

}
