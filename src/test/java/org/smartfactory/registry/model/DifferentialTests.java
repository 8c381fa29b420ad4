package org.smartfactory.registry.model;

import java.nio.file.Path;
import java.util.stream.LongStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Thoroughness;

/**
 * Loads random packages in random order, with corrections between them, and compares
 * every answer of the API and the exports with a model kept in plain collections. Other
 * seeds: {@code -Dseeds=4-60}.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class DifferentialTests {

	private final Engine engine;

	@TempDir
	private Path folder;

	DifferentialTests(Engine engine) {
		this.engine = engine;
	}

	static LongStream seeds() {
		String[] range = System.getProperty("seeds", Thoroughness.choose("1-2", "1-20")).split("-");
		return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[range.length - 1]));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyAnswerIsThatOfTheModel(long seed) {
		Dice dice = new Dice(seed);
		RandomWorld world = new RandomWorld(dice, 12);
		RandomChanges changes = new RandomChanges(dice, world);
		try (Comparison comparison = new Comparison(this.engine, new Dice(seed), world, this.folder)) {
			comparison.compare("seed %d, nothing loaded".formatted(seed));
			int step = 0;
			for (String kind : changes.kinds()) {
				Change change = changes.next(kind, comparison.known());
				String when = "seed %d, step %d, %s".formatted(seed, ++step, change);
				comparison.make(change, when);
				comparison.compare(when);
			}
			comparison.finish("seed %d".formatted(seed));
		}
	}

}
