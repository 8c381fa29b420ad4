package org.smartfactory.registry.command;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;

import org.smartfactory.registry.DatabaseContent;
import org.smartfactory.registry.RandomSeed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills loads at random points, each in a copy of the same registry, and checks the
 * remaining content. The points are distributed over the whole load; the last one is near
 * its commit.
 */
final class KilledLoads implements Callable<KilledLoads.Left> {

	private final Target target;

	private final Path source;

	private final int times;

	private final RandomSeed seed;

	/**
	 * Prepares the loads.
	 * @param target the target of the loads
	 * @param source the package that is loaded
	 * @param times the number of kills
	 * @param seed the seed of the random numbers
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
	 * The registry after the last kill.
	 *
	 * @param url the JDBC URL of the registry
	 * @param whole its content after a complete load
	 */
	record Left(String url, DatabaseContent whole) {

	}

	/**
	 * The target of loads.
	 */
	interface Target {

		/**
		 * Copies the registry as it was before the load.
		 * @param name the name of the copy
		 * @return its JDBC URL
		 */
		String copy(String name) throws Exception;

		/**
		 * Starts a load.
		 * @param url the JDBC URL of the registry
		 * @param source the package
		 */
		KillableLoad start(String url, Path source) throws Exception;

		/**
		 * The last line that a load prints before it commits.
		 */
		String lastWords();

	}

}
