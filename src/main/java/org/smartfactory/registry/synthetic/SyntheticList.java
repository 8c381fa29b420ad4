package org.smartfactory.registry.synthetic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A synthetic list.
 *
 * @param number its number, from 0
 * @param level its level
 * @param stage its stage
 * @param place the division of the list, empty for the whole country
 * @param placeName the name of the place
 * @param publishedOn the day of publication
 * @param complete whether the package contains all of its entries
 */
record SyntheticList(int number, String level, String stage, String place, String placeName, LocalDate publishedOn,
		boolean complete) {

	private static final String MARK = "合成数据 synthetic";

	String id() {
		return "synthetic-%03d".formatted(this.number + 1);
	}

	/**
	 * The row of the list.
	 * @param entries the number of entries
	 * @return the values by column
	 */
	Map<String, String> row(int entries) {
		Map<String, String> row = new HashMap<>();
		row.put("id", id());
		row.put("title", "%s %s%d年%s智能工厂名单（第%d号）".formatted(MARK, this.placeName, this.publishedOn.getYear(),
				levelName(), this.number + 1));
		row.put("level", this.level);
		row.put("stage", this.stage);
		row.put("publisher", MARK + " 发布机关");
		row.put("place", this.place);
		row.put("published_on", this.publishedOn.toString());
		row.put("date_precision", (this.number % 10 == 3) ? "MONTH" : "DAY");
		row.put("criteria_edition", Integer.toString(this.publishedOn.getYear()));
		row.put("printed_count", Integer.toString(entries));
		row.put("complete_for", this.complete ? this.place : "");
		row.put("complete_nationwide", Boolean.toString(this.complete && this.place.isEmpty()));
		row.put("read_in", MARK);
		row.put("note", MARK + ": this list was never published.");
		return row;
	}

	private String levelName() {
		return switch (this.level) {
			case "BASIC" -> "基础级";
			case "ADVANCED" -> "先进级";
			case "EXCELLENCE" -> "卓越级";
			default -> "领航级";
		};
	}

}
