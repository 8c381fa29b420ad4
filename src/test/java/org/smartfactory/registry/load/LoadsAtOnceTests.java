package org.smartfactory.registry.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.DatabaseContent;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.RegistryBusyException;
import org.smartfactory.registry.synthetic.SyntheticPackage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loads two conflicting packages into the same database at once: by two processes on
 * PostgreSQL, by one on H2, which locks its files for one process.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class LoadsAtOnceTests {

	private final Engine engine;

	@TempDir
	private Path folder;

	LoadsAtOnceTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void oneLoadWaitsForTheOtherOrIsRefused() throws Exception {
		Path small = this.folder.resolve("small");
		Path large = this.folder.resolve("large");
		SyntheticPackage.write(small, 150, 7);
		SyntheticPackage.write(large, 200, 7);
		List<DatabaseContent> inOrder = loadInOrder(small, large);
		List<DatabaseContent> inOtherOrder = loadInOrder(large, small);
		assertThat(inOrder).doesNotContainAnyElementsOf(inOtherOrder);
		String url = this.engine.newDatabase();
		try (RunningRegistry first = start(url);
				RunningRegistry second = (this.engine == Engine.H2) ? first : start(url)) {
			List<String> refusals = loadAtOnce(first, small, second, large);
			assertThat(refusals).isSubsetOf(RegistryBusyException.MESSAGE.toString()).hasSizeLessThan(2);
			int last = 1 - refusals.size();
			assertThat(content(first)).isIn(inOrder.get(last), inOtherOrder.get(last));
		}
	}

	private List<DatabaseContent> loadInOrder(Path... sources) throws Exception {
		List<DatabaseContent> contents = new ArrayList<>();
		try (RunningRegistry registry = start(this.engine.newDatabase())) {
			for (Path source : sources) {
				registry.bean(PackageLoader.class).load(source, Tester.BY, LoadListener.NONE);
				contents.add(content(registry));
			}
		}
		return contents;
	}

	/**
	 * Loads at once.
	 * @return why loads were refused
	 */
	private static List<String> loadAtOnce(RunningRegistry first, Path one, RunningRegistry second, Path other)
			throws Exception {
		CountDownLatch read = new CountDownLatch(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		List<Future<Optional<String>>> loads = List.of(threads.submit(() -> load(first, one, read)),
				threads.submit(() -> load(second, other, read)));
		threads.shutdown();
		List<String> refusals = new ArrayList<>();
		for (Future<Optional<String>> load : loads) {
			load.get().ifPresent(refusals::add);
		}
		return refusals;
	}

	/**
	 * Loads, and waits for the other load when all is read: from there on one has to
	 * wait.
	 * @return why it was refused, if it was
	 */
	private static Optional<String> load(RunningRegistry registry, Path source, CountDownLatch read) {
		try {
			registry.bean(PackageLoader.class).load(source, Tester.BY, new LoadListener() {
				@Override
				public void step(Message what, long total) {
					if (what.equals("Checking")) {
						meet(read);
					}
				}

				@Override
				public void advance(long rows) {
					// rows do not matter
				}
			});
			return Optional.empty();
		}
		catch (RegistryBusyException ex) {
			return Optional.of(ex.getMessage());
		}
		finally {
			read.countDown();
		}
	}

	private static void meet(CountDownLatch read) {
		try {
			read.countDown();
			assertThat(read.await(1, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RunningRegistry start(String url) {
		return RunningRegistry.startOn(url, Map.of("registry.seed", "true"));
	}

	private static DatabaseContent content(RunningRegistry registry) throws Exception {
		try (Connection connection = registry.bean(DataSource.class).getConnection()) {
			return DatabaseContent.of(connection);
		}
	}

}
