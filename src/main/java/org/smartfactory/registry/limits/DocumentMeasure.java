package org.smartfactory.registry.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures the size of a document before its validation. Each fragment is measured once,
 * so the time is linear in the length of the document even if nested fragments multiply
 * its size.
 */
final class DocumentMeasure {

	private final Map<String, FragmentDefinition> fragments;

	private final Map<String, DocumentSize> measured = new HashMap<>();

	private DocumentMeasure(Document document) {
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment, (first, second) -> first));
	}

	/**
	 * Measures a document.
	 * @param document the document, which need not be valid
	 * @return its size; fragments that no operation uses count once
	 */
	static DocumentSize of(Document document) {
		DocumentMeasure measure = new DocumentMeasure(document);
		DocumentSize size = DocumentSize.EMPTY;
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			size = size.and(measure.directives(operation)).and(measure.selections(operation.getSelectionSet()));
			for (DirectivesContainer<?> variable : operation.getVariableDefinitions()) {
				size = size.and(measure.directives(variable));
			}
		}
		for (String unused : List.copyOf(measure.fragments.keySet())) {
			if (!measure.measured.containsKey(unused)) {
				size = size.and(measure.fragment(unused));
			}
		}
		return size;
	}

	private DocumentSize selections(@Nullable SelectionSet selections) {
		DocumentSize size = DocumentSize.EMPTY;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				size = size.and(selection(selection));
			}
		}
		return size;
	}

	private DocumentSize selection(Selection<?> selection) {
		if (selection instanceof Field field) {
			return DocumentSize.ofField(field.getAlias() != null)
				.and(directives(field))
				.around(selections(field.getSelectionSet()));
		}
		if (selection instanceof InlineFragment fragment) {
			return directives(fragment).and(selections(fragment.getSelectionSet()));
		}
		FragmentSpread spread = (FragmentSpread) selection;
		return directives(spread).and(fragment(spread.getName()));
	}

	// unknown fragments and fragment cycles are reported by the validation
	private DocumentSize fragment(String name) {
		@Nullable DocumentSize known = this.measured.get(name);
		@Nullable FragmentDefinition fragment = this.fragments.get(name);
		if (known != null || fragment == null) {
			return (known != null) ? known : DocumentSize.EMPTY;
		}
		this.measured.put(name, DocumentSize.EMPTY);
		DocumentSize size = directives(fragment).and(selections(fragment.getSelectionSet()));
		this.measured.put(name, size);
		return size;
	}

	private DocumentSize directives(DirectivesContainer<?> container) {
		return DocumentSize.ofDirectives(container.getDirectives().size());
	}

}
