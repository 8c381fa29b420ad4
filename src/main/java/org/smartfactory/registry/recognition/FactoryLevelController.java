package org.smartfactory.registry.recognition;

import java.util.List;

import org.smartfactory.registry.graphql.GlobalId;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.factoryLevels} and the field {@code level} of other types.
 */
@Controller
class FactoryLevelController {

	private final FactoryLevels levels;

	FactoryLevelController(FactoryLevels levels) {
		this.levels = levels;
	}

	@QueryMapping
	List<FactoryLevel> factoryLevels() {
		return this.levels.ladder().levels();
	}

	@SchemaMapping
	String id(FactoryLevel level) {
		return new GlobalId("FactoryLevel", level.code().name()).toString();
	}

	@SchemaMapping
	FactoryLevel level(Recognition recognition) {
		return get(recognition.list().level());
	}

	@SchemaMapping
	FactoryLevel level(RecognitionList list) {
		return get(list.level());
	}

	@SchemaMapping
	FactoryLevel level(PublishedCount count) {
		return get(count.level());
	}

	private FactoryLevel get(FactoryLevelCode code) {
		return this.levels.ladder().get(code);
	}

}
