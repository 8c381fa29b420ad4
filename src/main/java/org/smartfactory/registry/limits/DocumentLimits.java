package org.smartfactory.registry.limits;

import java.util.List;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;

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
		check(parameters.getDocument());
		return super.beginValidation(parameters, state);
	}

	private void check(Document document) {
		require(ErrorCode.TOO_MANY_DEFINITIONS, "definitions", document.getDefinitions().size(),
				this.limits.definitions());
		DocumentSize size = DocumentMeasure.of(document);
		require(ErrorCode.TOO_MANY_FIELDS, "fields", size.fields(), this.limits.fields());
		require(ErrorCode.TOO_MANY_ALIASES, "aliases", size.aliases(), this.limits.aliases());
		require(ErrorCode.TOO_MANY_DIRECTIVES, "directives", size.directives(), this.limits.directives());
		require(ErrorCode.TOO_DEEP, "nested field levels", size.depth(), this.limits.depth());
	}

	private static void require(ErrorCode code, String what, long requested, int limit) {
		if (requested > limit) {
			throw LimitExceeded.of(code, requested, limit,
					"The document has %d %s; expected at most %d.".formatted(requested, what, limit));
		}
	}

}
