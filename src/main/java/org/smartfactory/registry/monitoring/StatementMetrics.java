package org.smartfactory.registry.monitoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.micrometer.common.KeyValues;
import net.ttddyy.observation.tracing.QueryContext;
import net.ttddyy.observation.tracing.QueryObservationConvention;

import org.springframework.stereotype.Component;

/**
 * Measures SQL statements by the name in their leading comment.
 */
@Component
class StatementMetrics implements QueryObservationConvention {

	private static final Pattern NAME = Pattern.compile("/\\* ([\\w.-]+) \\*/.*", Pattern.DOTALL);

	@Override
	public String getName() {
		return "sql.statement";
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(QueryContext context) {
		return KeyValues.of("name",
				context.getQueries().stream().findFirst().map(StatementMetrics::name).orElse("none"));
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(QueryContext context) {
		return KeyValues.empty();
	}

	private static String name(String statement) {
		Matcher comment = NAME.matcher(statement);
		return comment.matches() ? comment.group(1) : "unnamed";
	}

}
