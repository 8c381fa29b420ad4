package org.smartfactory.registry.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.smartfactory.registry.synthetic.SyntheticRandom.Aspect;

/**
 * The lists of a synthetic package and their enterprises. Most lists are provincial, at
 * the level that provinces recognise.
 */
final class SyntheticLists {

	static final int COUNT = 300;

	private static final int EXCELLENCE = 20;

	private static final int PIONEER = 6;

	private static final int BASIC = 24;

	private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

	/** Up to the end of October 2026. */
	private static final int DAYS = 1400;

	private final List<SyntheticList> lists = new ArrayList<>();

	/** The lists by level and place. */
	private final Map<String, List<SyntheticList>> byPlace = new HashMap<>();

	private final SyntheticRandom random;

	private final SyntheticPlaces places;

	SyntheticLists(SyntheticRandom random, SyntheticPlaces places) {
		this.random = random;
		this.places = places;
		for (int i = 0; i < EXCELLENCE; i++) {
			add("EXCELLENCE", (i % 4 == 3) ? "PUBLICISED" : "RECOGNISED", "", i % 2 == 0);
		}
		for (int i = 0; i < PIONEER; i++) {
			add("PIONEER", (i % 3 == 2) ? "PUBLICISED" : "CULTIVATED", "", i % 2 == 0);
		}
		for (int i = 0; i < BASIC; i++) {
			add("BASIC", "RECOGNISED", places.cities().get(i), i % 5 == 0);
		}
		for (int i = 0; this.lists.size() < COUNT; i++) {
			String stage = (i % 7 == 5) ? "PUBLICISED" : ((i % 11 == 7) ? "CULTIVATED" : "RECOGNISED");
			add("ADVANCED", stage, places.provinces().get(i % places.provinces().size()), i % 5 < 2);
		}
	}

	private void add(String level, String stage, String place, boolean complete) {
		int number = this.lists.size();
		LocalDate day = FIRST_DAY.plusDays(this.random.of(Aspect.LIST, number).nextInt(DAYS));
		SyntheticList list = new SyntheticList(number, level, stage, place, this.places.nameOf(place), day, complete);
		this.lists.add(list);
		this.byPlace.computeIfAbsent(level + place, (key) -> new ArrayList<>()).add(list);
	}

	List<SyntheticList> all() {
		return this.lists;
	}

	/**
	 * The lists that contain an enterprise: 1.3 on average.
	 * @param enterprise the number of the enterprise
	 * @param place the division of the enterprise, empty when it is not known
	 * @return at least one list, each once
	 */
	List<SyntheticList> of(int enterprise, String place) {
		SplittableRandom generator = this.random.of(Aspect.LISTS, enterprise);
		double many = generator.nextDouble();
		int count = (many < 0.75) ? 1 : ((many < 0.95) ? 2 : 3);
		List<SyntheticList> chosen = new ArrayList<>(count);
		while (chosen.size() < count) {
			List<SyntheticList> choice = choice(place, generator.nextDouble());
			SyntheticList list = choice.get(generator.nextInt(choice.size()));
			if (!chosen.contains(list)) {
				chosen.add(list);
			}
		}
		return chosen;
	}

	private List<SyntheticList> choice(String place, double draw) {
		List<SyntheticList> national = this.byPlace.getOrDefault((draw < 0.02) ? "PIONEER" : "EXCELLENCE", List.of());
		if (place.isEmpty() || draw < 0.1) {
			return national;
		}
		String city = this.places.cityOf(place);
		List<SyntheticList> provincial = this.byPlace.getOrDefault("ADVANCED" + SyntheticPlaces.provinceOf(place),
				national);
		return (draw < 0.3) ? this.byPlace.getOrDefault("BASIC" + city, provincial) : provincial;
	}

}
