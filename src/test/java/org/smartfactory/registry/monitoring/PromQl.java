package org.smartfactory.registry.monitoring;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A metric in a PromQL expression.
 *
 * @param name the name of the metric
 * @param labels the labels by which it is selected
 * @param codes the error codes among their values
 */
record PromQl(String name, Set<String> labels, Set<String> codes) {

	/** Labels that Prometheus adds to each metric. */
	private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance");

	private static final Set<String> WORDS = Set.of("and", "or", "unless", "offset", "bool", "inf", "nan");

	/** Lists of labels, durations and variables of Grafana. */
	private static final Pattern BESIDE = Pattern
		.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)|\\[[^\\]]*]|\\b\\d[\\w.]*");

	private static final Pattern METRIC = Pattern
		.compile("(?<name>[a-zA-Z_:][\\w:]*)(?!\\w)\\s*(?!\\s*\\()(\\{(?<selectors>[^}]*)})?");

	private static final Pattern SELECTOR = Pattern.compile("(?<label>\\w+)\\s*(=~|!~|!=|=)\\s*\"(?<value>[^\"]*)\"");

	/**
	 * Parses an expression.
	 * @param expression the expression
	 * @return its metrics
	 */
	static Set<PromQl> metrics(String expression) {
		return METRIC.matcher(BESIDE.matcher(expression).replaceAll(" "))
			.results()
			.map((found) -> metric(found.group()))
			.filter((metric) -> !WORDS.contains(metric.name()))
			.collect(Collectors.toSet());
	}

	private static PromQl metric(String text) {
		Set<String> labels = new TreeSet<>();
		Set<String> codes = new TreeSet<>();
		Matcher selector = SELECTOR.matcher(text);
		while (selector.find()) {
			labels.add(selector.group("label"));
			if (selector.group("label").equals("code")) {
				codes.addAll(Set.of(selector.group("value").split("\\|")));
			}
		}
		labels.removeAll(OF_PROMETHEUS);
		return new PromQl(text.split("[\\s{]")[0], labels, codes);
	}

	/**
	 * Whether a registry has the metric.
	 * @param scrape its response to Prometheus
	 * @return whether one line has its name and its labels
	 */
	boolean isIn(String scrape) {
		return this.name.equals("up") || scrape.lines()
			.filter((line) -> line.startsWith(this.name + "{") || line.startsWith(this.name + " "))
			.anyMatch((line) -> this.labels.stream()
				.allMatch((label) -> line.contains("{" + label + "=\"") || line.contains("," + label + "=\"")));
	}

}
