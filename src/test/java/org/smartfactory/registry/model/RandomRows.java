package org.smartfactory.registry.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.smartfactory.registry.Csv;
import org.smartfactory.registry.model.RandomWorld.Firm;

/**
 * Rows of packages: what one source says of a {@link RandomWorld}.
 */
final class RandomRows {

	static final List<String> LEVELS = List.of("BASIC", "ADVANCED", "EXCELLENCE", "PIONEER");

	static final List<String> STAGES = List.of("PUBLICISED", "RECOGNISED", "CULTIVATED");

	private static final List<String> INDUSTRIES = List.of("C", "C31", "C311", "C3110", "C27", "new-materials",
			"advanced-equipment");

	private final Dice dice;

	private final RandomWorld world;

	private final Nesting nesting = new Nesting(divisions());

	RandomRows(Dice dice, RandomWorld world) {
		this.dice = dice;
		this.world = world;
	}

	private static Tables divisions() {
		Tables tables = new Tables();
		RandomWorld.divisions().forEach((row) -> tables.put("divisions", row));
		return tables;
	}

	/**
	 * A list; the last of them is published in a future that no test will see.
	 */
	Map<String, String> list(int number) {
		boolean nationwide = this.dice.chance(15);
		return Csv.row("id", "list-" + number, "title", "名单第" + number + (this.dice.chance(30) ? "批修订" : "批"),
				"document_number", this.dice.chance(30) ? "某函〔2025〕" + this.dice.number(9) + "号" : "", "level",
				LEVELS.get((number + slip()) % 4), "stage", STAGES.get((number + slip()) % 3), "publisher", "某厅",
				"place", this.dice.chance(50) ? place() : "", "published_on", day(number + slip()).toString(),
				"date_precision", "DAY", "printed_count",
				this.dice.chance(30) ? Integer.toString(this.dice.number(30)) : "", "complete_for",
				(!nationwide && this.dice.chance(40)) ? place() : "", "complete_nationwide",
				Boolean.toString(nationwide), "read_in", "某报", "note", this.dice.chance(20) ? "一注" : "");
	}

	private int slip() {
		return this.dice.chance(8) ? 1 : 0;
	}

	static LocalDate day(int number) {
		return (number >= 6) ? LocalDate.of(9000, 1, 1) : LocalDate.of(2024, 1, 15).plusDays(number * 83L);
	}

	String place() {
		return this.dice.pick(List.copyOf(this.nesting.divisions()));
	}

	/**
	 * What a source knows of an enterprise, now and then what is another's.
	 */
	Map<String, String> enterprise(Firm firm) {
		Firm named = this.dice.chance(3) ? this.dice.pick(this.world.firms()) : firm;
		Firm coded = this.dice.chance(2) ? this.dice.pick(this.world.firms()) : firm;
		String division = this.dice.chance(40) ? ""
				: this.dice.pick(around(firm.places().get(this.dice.chance(80) ? 0 : 1)));
		return Csv.row("id", id(firm), "name", RandomWorld.spell(this.dice, name(named)), "credit_code",
				this.dice.chance(40) ? coded.code() : "", "division", division, "division_basis",
				division.isEmpty() ? "" : this.dice.pick(List.of("STATED", "DERIVED")));
	}

	private List<String> around(String place) {
		return this.nesting.around(place).stream().sorted().toList();
	}

	String id(Firm firm) {
		return this.dice.chance(65) ? firm.ids().get(0) : this.dice.pick(firm.ids());
	}

	private String name(Firm firm) {
		return this.dice.chance(70) ? firm.names().get(0) : this.dice.pick(firm.names());
	}

	/**
	 * Another name, which may be that of another enterprise too.
	 */
	Map<String, String> otherName(Firm firm, String id, int position) {
		Firm named = this.dice.chance(6) ? this.dice.pick(this.world.firms()) : firm;
		return Csv.row("enterprise", id, "position", Integer.toString(position), "name",
				RandomWorld.spell(this.dice, this.dice.pick(named.names())), "kind",
				this.dice.pick(List.of("FORMER", "VARIANT")));
	}

	Map<String, String> industry(String id) {
		return Csv.row("enterprise", id, "industry", this.dice.pick(INDUSTRIES), "basis",
				this.dice.pick(List.of("STATED", "PUBLISHED", "NAME")), "evidence",
				this.dice.chance(30) ? "某字" + this.dice.number(3) : "");
	}

	/**
	 * An entry of a list.
	 */
	Map<String, String> recognition(int list, Firm firm, Map<String, String> enterprise) {
		int position = this.world.firms().indexOf(firm) + 1 + slip();
		String id = "%d %d %d".formatted(list, position, this.dice.chance(75) ? 0 : this.dice.number(3));
		boolean withdrawn = this.dice.chance(12);
		return Csv.row("id", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString(), "list",
				"list-" + list, "position", this.dice.chance(75) ? Integer.toString(position) : "", "enterprise",
				enterprise.get("id"), "name_as_printed", enterprise.get("name"), "factory_name",
				this.dice.chance(20) ? "某工厂" : "", "withdrawn_on",
				withdrawn ? day(list).plusDays(this.dice.number(300)).toString() : "", "withdrawal_reason",
				(withdrawn && this.dice.chance(50)) ? "整改" : "");
	}

	Map<String, String> publishedCount(int number) {
		return Csv.row("id", UUID.nameUUIDFromBytes(("count " + number).getBytes(StandardCharsets.UTF_8)).toString(),
				"level", this.dice.pick(LEVELS), "division", this.dice.chance(70) ? place() : "", "as_of",
				day(this.dice.number(8)).plusDays(number).toString(), "count", Integer.toString(this.dice.number(900)),
				"at_least", Boolean.toString(this.dice.chance(30)), "publisher", "某厅", "read_in", "某报", "counts",
				this.dice.pick(List.of("LIST", "TOTAL", "")), "url",
				this.dice.chance(30) ? "https://example.org/" + number : "");
	}

}
