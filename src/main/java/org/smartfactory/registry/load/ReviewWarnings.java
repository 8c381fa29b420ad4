package org.smartfactory.registry.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.smartfactory.registry.datapackage.PlaceNames;
import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.load.NameSimilarity.Named;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks what only a person can tell of the staged enterprises, once they are matched:
 * whether a new one is another whose name is nearly the same, and whether a known one is
 * the same although it is in another city.
 */
@Repository
class ReviewWarnings {

	/** Names are compared for so many new enterprises, the first ones. */
	private static final int COMPARED = 10_000;

	/** So many near names are asked about for each. */
	private static final int NEAREST = 3;

	private static final int FETCHED = 1000;

	private final JdbcClient jdbc;

	ReviewWarnings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Asks.
	 * @param file the file that the enterprises stand in
	 * @return the questions in the order of the lines
	 */
	List<ReviewWarning> ask(String file) {
		List<ReviewWarning> questions = new ArrayList<>(askCities(file));
		nearNames().forEach((name, near) -> near.stream()
			.sorted(Comparator.comparingDouble((Near each) -> -each.how().score())
				.thenComparing((each) -> each.name().name()))
			.limit(NEAREST)
			.forEach((each) -> questions.add(new ReviewWarning(file, name.line(), text(name, each)))));
		questions.sort(Comparator.comparingLong(ReviewWarning::line));
		return questions;
	}

	private static String text(Named name, Near near) {
		String which = (near.name().line() > 0) ? "of line " + near.name().line() : near.name().id();
		return "is '%s' '%s' (%s)? Score %s: %s.".formatted(name.name(), near.name().name(), which,
				String.format(Locale.ROOT, "%.2f", near.how().score()), near.how().reason());
	}

	private List<ReviewWarning> askCities(String file) {
		return this.jdbc.sql("""
				/* load.question-cities */
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
				 LIMIT\s""" + ValidationErrors.KEPT)
			.query((rs, index) -> new ReviewWarning(file, rs.getLong("line"),
					"is '%s' in %s '%s' (%s), which is in %s in the registry? A load takes it to be, and keeps %s."
						.formatted(rs.getString("name"), rs.getString("place"), rs.getString("known_name"),
								rs.getString("id"), rs.getString("known_place"), rs.getString("known_place"))))
			.list();
	}

	private Map<Named, List<Near>> nearNames() {
		PlaceNames places = new PlaceNames("");
		DeletionNeighbourhoodIndex index = new DeletionNeighbourhoodIndex();
		Map<Named, List<Near>> found = new HashMap<>();
		this.jdbc.sql("""
				/* load.question-new */
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
				/* load.question-known */
				SELECT n.name, n.enterprise_id, n.folded
				  FROM enterprise_name n
				""").withFetchSize(FETCHED).query((rs) -> {
			compare(Named.of(0, rs.getString("name"), rs.getString("enterprise_id"), rs.getString("folded"), places),
					index, found);
		});
		return found;
	}

	private static void compare(Named name, DeletionNeighbourhoodIndex index, Map<Named, List<Near>> found) {
		index.find(name)
			.forEach((added) -> NameSimilarity.of(added, name)
				.ifPresent((how) -> found.computeIfAbsent((name.line() > 0) ? name : added, (key) -> new ArrayList<>())
					.add(new Near((name.line() > 0) ? added : name, how))));
	}

	/**
	 * A near name.
	 *
	 * @param name the name
	 * @param how how near it is
	 */
	private record Near(Named name, NameSimilarity how) {

	}

}
