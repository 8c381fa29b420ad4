package org.smartfactory.registry.limits;

import java.util.List;
import java.util.Locale;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.message.Message;

import org.springframework.stereotype.Component;

/**
 * Refuses documents that are too large, before the costly validation.
 */
@Component
class DocumentLimits extends SimplePerformantInstrumentation {

	private final LimitProperties limits;

	DocumentLimits(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
		check(parameters.getDocument(), parameters.getExecutionInput().getLocale());
		return super.beginValidation(parameters, state);
	}

	private void check(Document document, Locale language) {
		int definitions = document.getDefinitions().size();
		require(definitions, this.limits.definitions(), ErrorCode.TOO_MANY_DEFINITIONS,
				Message.of("limits.definitions", definitions, this.limits.definitions()), language);
		DocumentSize size = DocumentMeasure.of(document);
		require(size.fields(), this.limits.fields(), ErrorCode.TOO_MANY_FIELDS,
				Message.of("limits.fields", size.fields(), this.limits.fields()), language);
		require(size.aliases(), this.limits.aliases(), ErrorCode.TOO_MANY_ALIASES,
				Message.of("limits.aliases", size.aliases(), this.limits.aliases()), language);
		require(size.directives(), this.limits.directives(), ErrorCode.TOO_MANY_DIRECTIVES,
				Message.of("limits.directives", size.directives(), this.limits.directives()), language);
		require(size.depth(), this.limits.depth(), ErrorCode.TOO_DEEP,
				Message.of("limits.depth", size.depth(), this.limits.depth()), language);
	}

	private static void require(long requested, int limit, ErrorCode code, Message message, Locale language) {
		if (requested > limit) {
			throw LimitExceeded.of(code, requested, limit, message.in(language));
		}
	}

}
