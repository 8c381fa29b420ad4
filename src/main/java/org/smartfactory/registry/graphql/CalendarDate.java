package org.smartfactory.registry.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

/**
 * The scalar {@code Date}. Unlike the date of the extended scalars, which reads
 * 2025-02-30 as the 28th, it rejects days that do not exist.
 */
final class CalendarDate implements Coercing<LocalDate, String> {

	static final GraphQLScalarType SCALAR = GraphQLScalarType.newScalar()
		.name("Date")
		.coercing(new CalendarDate())
		.build();

	private static final Message EXPECTED = Message.of("graphql.date.expected");

	@Override
	public String serialize(Object date, GraphQLContext context, Locale locale) {
		if (date instanceof LocalDate) {
			return date.toString();
		}
		throw new CoercingSerializeException(EXPECTED.in(locale));
	}

	@Override
	public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		LocalDate date = (input instanceof String text) ? parse(text) : null;
		if (date == null) {
			throw new CoercingParseValueException(EXPECTED.in(locale));
		}
		return date;
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		LocalDate date = (input instanceof StringValue text) ? parse(text.getValue()) : null;
		if (date == null) {
			throw new CoercingParseLiteralException(EXPECTED.in(locale));
		}
		return date;
	}

	@Override
	public Value<?> valueToLiteral(Object date, GraphQLContext context, Locale locale) {
		return StringValue.of(date.toString());
	}

	private static @Nullable LocalDate parse(@Nullable String text) {
		try {
			return (text != null && text.length() == 10) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
