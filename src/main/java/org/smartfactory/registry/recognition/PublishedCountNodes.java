package org.smartfactory.registry.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.stereotype.Component;

/**
 * Finds published counts by the keys of their identifiers.
 */
@Component
class PublishedCountNodes implements NodeSource {

	private final PublishedCounts counts;

	PublishedCountNodes(PublishedCounts counts) {
		this.counts = counts;
	}

	@Override
	public String type() {
		return "PublishedCount";
	}

	@Override
	public Map<String, PublishedCount> findByKeys(Collection<String> keys) {
		List<UUID> ids = NodeSource.uuids(keys);
		return ids.isEmpty() ? Map.of()
				: this.counts.findByIds(ids)
					.stream()
					.collect(Collectors.toMap((count) -> count.id().toString(), (count) -> count));
	}

}
