package org.smartfactory.registry.monitoring;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.InjectionPoint;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;

/**
 * Names the setting that has an invalid value, and the expected values.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SettingFailureAnalyzer implements FailureAnalyzer {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:}]+).*");

	private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|key|token).*");

	private static final Map<Class<?>, String> EXPECTED = Map.of(int.class, "a whole number", Integer.class,
			"a whole number", long.class, "a whole number", Long.class, "a whole number", boolean.class,
			"true or false", Boolean.class, "true or false", Duration.class, "a duration such as 10s", DataSize.class,
			"a size such as 200KB");

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		return DatabaseFailure.causes(failure)
			.flatMap((each) -> describe(each).stream())
			.reduce((outer, inner) -> inner)
			.map((description) -> new FailureAnalysis(description, "Correct or remove the setting.", failure))
			.orElse(null);
	}

	private static Optional<String> describe(Throwable failure) {
		if (failure instanceof BindException bind) {
			@Nullable ConfigurationProperty property = bind.getProperty();
			return Optional.of((property != null) ? sentence(property.getName().toString(), property.getValue(),
					bind.getTarget().getType().resolve(), root(bind)) : root(bind));
		}
		if (failure instanceof UnsatisfiedDependencyException unsatisfied
				&& unsatisfied.getCause() instanceof TypeMismatchException mismatch) {
			return setting(unsatisfied.getInjectionPoint())
				.map((name) -> sentence(name, mismatch.getValue(), mismatch.getRequiredType(), root(mismatch)));
		}
		return Optional.empty();
	}

	private static Optional<String> setting(@Nullable InjectionPoint point) {
		return Optional.ofNullable(point)
			.map((each) -> each.getAnnotation(Value.class))
			.map((value) -> PLACEHOLDER.matcher(value.value()))
			.filter(Matcher::matches)
			.map((placeholder) -> placeholder.group(1));
	}

	private static String sentence(String name, @Nullable Object value, @Nullable Class<?> type, String reason) {
		return "Invalid value%s for the setting %s; %s."
			.formatted(SECRET.matcher(name).matches() ? "" : " '%s'".formatted(value), name, expected(type, reason));
	}

	private static String expected(@Nullable Class<?> type, String reason) {
		if (type != null && type.isEnum()) {
			return "expected one of " + Arrays.stream(type.getEnumConstants())
				.map((each) -> each.toString().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", "));
		}
		return Optional.ofNullable(type).map(EXPECTED::get).map((each) -> "expected " + each).orElse(reason);
	}

	private static String root(Throwable failure) {
		return DatabaseFailure
			.oneLine(DatabaseFailure.causes(failure).reduce((outer, inner) -> inner).orElse(failure).getMessage());
	}

}
