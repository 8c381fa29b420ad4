package org.smartfactory.registry.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.smartfactory.registry.datapackage.PlaceNames;
import org.smartfactory.registry.load.NameSimilarity.Named;
import org.smartfactory.registry.load.ReviewWarning.Kind;
import org.smartfactory.registry.message.Message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what a steward should review in the staged enterprises after they are matched:
 * new enterprises with a name similar to another one, and matched enterprises in another
 * city than in the registry.
 */
@Repository
class ReviewWarnings {

	/** The maximum number of new enterprises whose names are compared. */
	private static final int COMPARED = 10_000;

	/** The maximum number of similar names per enterprise. */
	private static final int NEAREST = 3;

	private static final int FETCHED = 1000;

	private final JdbcClient jdbc;

	ReviewWarnings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds the warnings: of similar names the most similar first, of other cities by
	 * line.
	 * @param file the file of the enterprises
	 * @param warnings receives the warnings
	 */
	void find(String file, Consumer<ReviewWarning> warnings) {
		similarNames().values()
			.stream()
			.flatMap((similar) -> similar.stream().sorted(Similar.BEST_FIRST).limit(NEAREST))
			.sorted(Similar.BEST_FIRST)
			.forEach((each) -> warnings
				.accept(new ReviewWarning(Kind.SIMILAR_NAME, file, each.added().line(), text(each))));
		findOtherCities(file, warnings);
	}

	private static Message text(Similar similar) {
		Named other = similar.other();
		Object which = (other.line() > 0) ? Message.of("load.warning.line", other.line()) : other.id();
		return Message.of("load.warning.similar", similar.added().name(), other.name(), which, similar.how().score(),
				similar.how().reason());
	}

	private void findOtherCities(String file, Consumer<ReviewWarning> warnings) {
		this.jdbc.sql("""
				/* load.warning-cities */
				SELECT s.line, s.name, e.id, e.name AS known_name, d.name AS place, k.name AS known_place
				  FROM staged_enterprise s
				  JOIN enterprise e ON e.id = s.target_id
				  JOIN division k ON k.code = e.division_code
				  JOIN division d ON d.code = s.division_code
				 WHERE s.matched_by NOT IN ('NEW', 'ID')
				   AND NOT EXISTS (SELECT 1 FROM division_within w
				                    WHERE w.division_code = k.code AND w.within_code = d.code
				                       OR w.division_code = d.code AND w.within_code = k.code)
				 ORDER BY s.line
				""").withFetchSize(FETCHED).query((rs) -> {
			warnings.accept(new ReviewWarning(Kind.OTHER_CITY, file, rs.getLong("line"),
					Message.of("load.warning.other-city", rs.getString("name"), rs.getString("place"),
							rs.getString("known_name"), rs.getString("id"), rs.getString("known_place"),
							rs.getString("known_place"))));
		});
	}

	private Map<Named, List<Similar>> similarNames() {
		PlaceNames places = new PlaceNames("");
		DeletionNeighbourhoodIndex index = new DeletionNeighbourhoodIndex();
		Map<Named, List<Similar>> found = new HashMap<>();
		this.jdbc.sql("""
				/* load.warning-new */
				SELECT s.line, s.name, s.id, s.folded_name AS folded
				  FROM staged_enterprise s
				 WHERE s.matched_by = 'NEW'
				 ORDER BY s.line
				 LIMIT\s""" + COMPARED)
			.query((rs, row) -> Named.of(rs.getLong("line"), rs.getString("name"), rs.getString("id"),
					rs.getString("folded"), places))
			.list()
			.forEach((name) -> {
				compare(name, index, found);
				index.add(name);
			});
		this.jdbc.sql("""
				/* load.warning-known */
				SELECT n.name, n.enterprise_id, n.folded
				  FROM enterprise_name n
				""").withFetchSize(FETCHED).query((rs) -> {
			compare(Named.of(0, rs.getString("name"), rs.getString("enterprise_id"), rs.getString("folded"), places),
					index, found);
		});
		return found;
	}

	private static void compare(Named name, DeletionNeighbourhoodIndex index, Map<Named, List<Similar>> found) {
		index.find(name)
			.forEach((added) -> NameSimilarity.of(added, name)
				.map((how) -> (name.line() > 0) ? new Similar(name, added, how) : new Similar(added, name, how))
				.ifPresent(
						(similar) -> found.computeIfAbsent(similar.added(), (key) -> new ArrayList<>()).add(similar)));
	}

	/**
	 * Two similar names.
	 *
	 * @param added the name of a new enterprise
	 * @param other the name of an earlier line or of the registry
	 * @param how the similarity
	 */
	private record Similar(Named added, Named other, NameSimilarity how) {

		static final Comparator<Similar> BEST_FIRST = Comparator
			.comparingDouble((Similar similar) -> -similar.how().score())
			.thenComparing((similar) -> similar.added().line())
			.thenComparing((similar) -> similar.other().name())
			.thenComparing((similar) -> similar.other().id());

	}

}
