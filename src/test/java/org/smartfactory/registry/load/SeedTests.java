package org.smartfactory.registry.load;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Answers;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(Engine.class)
class SeedTests {

	private final Engine engine;

	SeedTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void loadingTheSeedAgainChangesNothing() {
		try (RunningRegistry registry = RunningRegistry.start(this.engine, Map.of())) {
			assertThat(registry.bean(PackageLoader.class).load(Csv.SEED, Tester.BY, LoadListener.NONE).changed())
				.isFalse();
			assertThat(revision(registry)).isEqualTo(1);
		}
	}

	@Test
	void seedIsLoadedOnlyIntoAnEmptyRegistry() {
		String url = this.engine.newDatabase();
		try (RunningRegistry registry = RunningRegistry.startOn(url, Map.of("registry.seed", "false"))) {
			assertThat(revision(registry)).isZero();
		}
		for (int start = 0; start < 2; start++) {
			try (RunningRegistry registry = RunningRegistry.startOn(url, Map.of())) {
				assertThat(revision(registry)).isEqualTo(1);
			}
		}
	}

	private static int revision(RunningRegistry registry) {
		return Answers.ask(registry, "{ registry { revision } }", Map.of())
			.path("registry.revision")
			.entity(Integer.class)
			.get();
	}

}
