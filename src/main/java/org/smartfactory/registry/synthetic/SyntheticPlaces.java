package org.smartfactory.registry.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.smartfactory.registry.datapackage.SeedRows;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.synthetic.SyntheticRandom.Aspect;

/**
 * The locations of synthetic enterprises: few cities have many, many cities have few.
 */
final class SyntheticPlaces {

	/** The cities with most factories in reality. */
	private static final List<String> LARGE = List.of("320500", "310000", "440300", "330200", "370200", "500000",
			"330100", "320200", "510100", "440600", "120000", "420100", "110000", "441900", "440100", "340100");

	private static final double UNKNOWN = 0.02;

	private static final double IN_COUNTY = 0.2;

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> cityOf = new HashMap<>();

	/** The counties by city. */
	private final Map<String, List<String>> counties = new HashMap<>();

	private final List<String> cities = new ArrayList<>();

	private final List<String> provinces = new ArrayList<>();

	private final SyntheticSkew<String> skew;

	SyntheticPlaces(SyntheticRandom random) {
		SeedRows.read(PackageTables.DIVISIONS).stream().filter(SyntheticPlaces::isMainland).forEach(this::add);
		Collections.shuffle(this.cities, new Random(random.of(Aspect.CITIES, 0).nextLong()));
		this.cities.removeAll(LARGE);
		this.cities.addAll(0, LARGE);
		this.skew = new SyntheticSkew<>(this.cities, 5);
	}

	/**
	 * Selects the mainland: the cultivation scheme publishes no lists elsewhere.
	 * @param division the division
	 * @return {@code true} when it is on the mainland
	 */
	private static boolean isMainland(Map<String, String> division) {
		return get(division, "code").compareTo("700000") < 0;
	}

	private static String get(Map<String, String> division, String column) {
		return Objects.requireNonNull(division.get(column));
	}

	private void add(Map<String, String> division) {
		String code = get(division, "code");
		String city = get(division, "city");
		this.names.put(code, get(division, "name"));
		this.cityOf.put(code, city);
		if (get(division, "parent").isEmpty()) {
			this.provinces.add(code);
		}
		if (code.equals(city)) {
			this.cities.add(code);
		}
		else if (!city.isEmpty()) {
			this.counties.computeIfAbsent(city, (key) -> new ArrayList<>()).add(code);
		}
	}

	/**
	 * Picks the division of an enterprise.
	 * @param random the random numbers of the enterprise
	 * @return the code of a city or a county, or empty when it is not known
	 */
	String pick(RandomGenerator random) {
		if (random.nextDouble() < UNKNOWN) {
			return "";
		}
		String city = this.skew.pick(random);
		List<String> inner = this.counties.getOrDefault(city, List.of());
		return (inner.isEmpty() || random.nextDouble() >= IN_COUNTY) ? city : inner.get(random.nextInt(inner.size()));
	}

	List<String> cities() {
		return this.cities;
	}

	List<String> provinces() {
		return this.provinces;
	}

	String nameOf(String code) {
		return this.names.getOrDefault(code, "全国");
	}

	String cityOf(String code) {
		return this.cityOf.getOrDefault(code, "");
	}

	static String provinceOf(String code) {
		return code.substring(0, 2) + "0000";
	}

	/**
	 * The short form of a place, as used in names of enterprises: 苏州 of 苏州市, 黑龙江 of 黑龙江省.
	 * @param code the code of the division
	 * @return the short name
	 */
	String shortNameOf(String code) {
		String name = nameOf(code);
		if (name.startsWith("内蒙古")) {
			return "内蒙古";
		}
		return name.matches(".{2,3}[市省县区]") ? name.substring(0, name.length() - 1) : name.substring(0, 2);
	}

}
