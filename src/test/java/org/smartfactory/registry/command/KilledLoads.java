package org.smartfactory.registry.command;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;

import org.smartfactory.registry.DatabaseContent;
import org.smartfactory.registry.RandomSeed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills loads at random moments, each in a copy of the same registry, and looks at what
 * is left. The moments are spread over the whole load; the last one is near its commit.
 */
final class KilledLoads implements Callable<KilledLoads.Left> {

	private final Target target;

	private final Path source;

	private final int times;

	private final RandomSeed seed;

	/**
	 * Loads to be killed.
	 * @param target what is loaded into
	 * @param source the package that is loaded
	 * @param times how often
	 * @param seed of all that is left to chance
	 */
	KilledLoads(Target target, Path source, int times, RandomSeed seed) {
		this.target = target;
		this.source = source;
		this.times = times;
		this.seed = seed;
	}

	@Override
	public Left call() throws Exception {
		String url = this.target.copy("whole");
		DatabaseContent before = DatabaseContent.of(url);
		try (KillableLoad load = this.target.start(url, this.source)) {
			assertThat(load.exit()).isEqualTo(ExitCodes.DONE);
			DatabaseContent after = DatabaseContent.of(url);
			assertThat(after).isNotEqualTo(before);
			return kill(load.steps(), before, after);
		}
	}

	private Left kill(LoadSteps whole, DatabaseContent before, DatabaseContent after) throws Exception {
		Random random = this.seed.random();
		int hits = 0;
		String url = "";
		for (int i = 0; i < this.times; i++) {
			LoadSteps.Moment moment = (i < this.times - 1) ? whole.moment((i + random.nextDouble()) / (this.times - 1))
					: whole.momentAfter(this.target.lastWords(), random.nextDouble());
			url = this.target.copy("killed_" + i);
			try (KillableLoad load = this.target.start(url, this.source)) {
				load.steps().await(moment);
				load.kill();
				assertThat(DatabaseContent.of(url)).as("%s, killed at %s, %s", this.target, moment, this.seed)
					.isIn(load.steps().contain("Loaded as revision") ? new Object[] { after }
							: new Object[] { before, after });
				hits += (load.exit() != ExitCodes.DONE) ? 1 : 0;
			}
		}
		assertThat(hits).as("loads that were killed before they ended, %s", this.seed).isGreaterThan(this.times / 2);
		return new Left(url, after);
	}

	/**
	 * What the last kill left.
	 *
	 * @param url the address of the registry
	 * @param whole what is in it after a load that nobody kills
	 */
	record Left(String url, DatabaseContent whole) {

	}

	/**
	 * What is loaded into.
	 */
	interface Target {

		/**
		 * Copies the registry as it was before the load.
		 * @param name the name of the copy
		 * @return its JDBC address
		 */
		String copy(String name) throws Exception;

		/**
		 * Starts a load.
		 * @param url the JDBC address of the registry
		 * @param source the package
		 */
		KillableLoad start(String url, Path source) throws Exception;

		/**
		 * What a load prints last before it commits.
		 */
		String lastWords();

	}

}
