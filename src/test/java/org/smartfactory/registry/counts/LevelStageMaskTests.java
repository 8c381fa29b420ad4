package org.smartfactory.registry.counts;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.recognition.Stage;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(Engine.class)
class LevelStageMaskTests {

	private final RunningRegistry registry;

	LevelStageMaskTests(Engine engine) {
		this.registry = RunningRegistry.seeded(engine);
	}

	@Test
	void tableHasTheSameBits() {
		Map<String, Integer> expected = new HashMap<>();
		for (FactoryLevelCode level : FactoryLevelCode.values()) {
			for (Stage stage : Stage.values()) {
				expected.put(level + " " + stage, LevelStageMask.of(level, stage));
			}
		}
		Map<String, Integer> stored = new HashMap<>();
		this.registry.database().sql("SELECT level_code, stage, holding FROM holding_bit").query((rs) -> {
			stored.put(rs.getString("level_code") + " " + rs.getString("stage"), rs.getInt("holding"));
		});
		assertThat(stored).isEqualTo(expected);
	}

}
