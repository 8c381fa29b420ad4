package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.smartfactory.registry.DatabaseContent;
import org.smartfactory.registry.H2Files;
import org.smartfactory.registry.OwnPostgres;
import org.smartfactory.registry.RandomSeed;
import org.smartfactory.registry.Thoroughness;
import org.smartfactory.registry.synthetic.SyntheticPackage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills loaders and PostgreSQL by SIGKILL.
 */
@Timeout(900)
class KilledLoadTests {

	/** Of each target. */
	private static final int KILLS = Thoroughness.choose(2, 7);

	@TempDir
	Path folder;

	@Test
	void registryIsTheOldOrTheNewRevisionAfterEachKill() throws Exception {
		RandomSeed seed = RandomSeed.draw();
		Path source = this.folder.resolve("source");
		SyntheticPackage.write(source, 1200, 7);
		try (OwnPostgres steady = OwnPostgres.start(this.folder.resolve("steady"));
				OwnPostgres killed = OwnPostgres.start(this.folder.resolve("killed"))) {
			seed(H2Files.url(this.folder.resolve("old")));
			seed(steady.create("old"));
			seed(killed.create("old"));
			ExecutorService threads = Executors.newFixedThreadPool(3);
			try {
				List<Future<KilledLoads.Left>> left = threads
					.invokeAll(List.of(new KilledLoads(new LoaderOfFile(this.folder), source, KILLS, seed),
							new KilledLoads(new LoaderOfServer(steady), source, KILLS, seed),
							new KilledLoads(new Server(killed), source, KILLS, seed)));
				for (Future<KilledLoads.Left> each : left) {
					loadsAgain(each.get(), source);
				}
			}
			finally {
				threads.shutdownNow();
			}
		}
	}

	private static void seed(String url) {
		assertThat(CommandRun.of(Map.of("spring.datasource.url", url, "registry.seed", "true"), "recount").code())
			.isZero();
	}

	private static void loadsAgain(KilledLoads.Left left, Path source) throws Exception {
		assertThat(CommandRun.on(left.url(), "load", source).code()).isZero();
		assertThat(DatabaseContent.of(left.url())).isEqualTo(left.whole());
		assertThat(CommandRun.on(left.url(), "recount").out()).startsWith("No difference");
	}

	private record LoaderOfFile(Path folder) implements KilledLoads.Target {

		@Override
		public String copy(String name) throws IOException {
			Files.copy(this.folder.resolve("old.mv.db"), this.folder.resolve(name + ".mv.db"));
			return H2Files.url(this.folder.resolve(name));
		}

		@Override
		public KillableLoad start(String url, Path source) throws IOException {
			return LoadProcess.start(url, source, () -> {
			});
		}

		@Override
		public String lastWords() {
			return "/* registry.change";
		}

	}

	private record LoaderOfServer(OwnPostgres server) implements KilledLoads.Target {

		@Override
		public String copy(String name) {
			return this.server.copy("old", name);
		}

		@Override
		public KillableLoad start(String url, Path source) throws IOException {
			return LoadProcess.start(url, source, this.server::awaitQuiet);
		}

		@Override
		public String lastWords() {
			return "/* registry.change";
		}

	}

	private record Server(OwnPostgres server) implements KilledLoads.Target {

		@Override
		public String copy(String name) {
			return this.server.copy("old", name);
		}

		@Override
		public KillableLoad start(String url, Path source) throws IOException {
			return new LoadOfKilledServer(this.server, url, source);
		}

		@Override
		public String lastWords() {
			return "Writing: ";
		}

	}

}
