package org.smartfactory.registry.synthetic;

import java.time.LocalDate;
import java.util.List;

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
	 * The row of the list, in the order of the columns.
	 * @param entries the number of entries
	 * @return the values
	 */
	List<String> row(int entries) {
		return List.of(id(),
				"%s %s%d年%s智能工厂名单（第%d号）".formatted(MARK, this.placeName, this.publishedOn.getYear(), levelName(),
						this.number + 1),
				"", this.level, this.stage, MARK + " 发布机关", this.place, this.publishedOn.toString(),
				(this.number % 10 == 3) ? "MONTH" : "DAY", Integer.toString(this.publishedOn.getYear()),
				Integer.toString(entries), this.complete ? this.place : "",
				Boolean.toString(this.complete && this.place.isEmpty()), MARK, "",
				MARK + ": this list was never published.");
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
