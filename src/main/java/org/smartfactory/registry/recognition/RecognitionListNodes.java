package org.smartfactory.registry.recognition;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.stereotype.Component;

/**
 * Finds lists by the keys of their identifiers.
 */
@Component
class RecognitionListNodes implements NodeSource {

	private final RecognitionLists lists;

	RecognitionListNodes(RecognitionLists lists) {
		this.lists = lists;
	}

	@Override
	public String type() {
		return "RecognitionList";
	}

	@Override
	public Map<String, RecognitionList> findByKeys(Collection<String> keys) {
		return this.lists.findByIds(keys).stream().collect(Collectors.toMap(RecognitionList::id, (list) -> list));
	}

}
