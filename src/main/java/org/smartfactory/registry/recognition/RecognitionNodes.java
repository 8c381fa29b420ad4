package org.smartfactory.registry.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.stereotype.Component;

/**
 * Finds recognitions by the keys of their identifiers.
 */
@Component
class RecognitionNodes implements NodeSource {

	private final Recognitions recognitions;

	RecognitionNodes(Recognitions recognitions) {
		this.recognitions = recognitions;
	}

	@Override
	public String type() {
		return "Recognition";
	}

	@Override
	public Map<String, Recognition> findByKeys(Collection<String> keys) {
		List<UUID> ids = NodeSource.uuids(keys);
		return ids.isEmpty() ? Map.of() : this.recognitions.findByIds(ids)
			.stream()
			.collect(Collectors.toMap((recognition) -> recognition.id().toString(), (recognition) -> recognition));
	}

}
