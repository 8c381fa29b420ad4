package org.smartfactory.registry.recognition;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Resolves the global IDs of levels, lists, recognitions and published counts.
 */
@Configuration(proxyBeanMethods = false)
class RecognitionNodes {

	@Bean
	NodeSource factoryLevelSource(FactoryLevels levels) {
		return NodeSource.ofMemory("FactoryLevel", (code) -> levels.ladder().find(code));
	}

	@Bean
	NodeSource recognitionListSource(RecognitionLists lists) {
		return new NodeSource("RecognitionList",
				(keys) -> lists.findByIds(keys)
					.stream()
					.collect(Collectors.toMap(RecognitionList::id, Function.identity())));
	}

	@Bean
	NodeSource recognitionSource(Recognitions recognitions) {
		return NodeSource.ofUuids("Recognition", recognitions::findByIds, Recognition::id);
	}

	@Bean
	NodeSource publishedCountSource(PublishedCounts counts) {
		return NodeSource.ofUuids("PublishedCount", counts::findByIds, PublishedCount::id);
	}

}
