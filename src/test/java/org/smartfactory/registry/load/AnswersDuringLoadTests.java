package org.smartfactory.registry.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.Threads;
import org.smartfactory.registry.synthetic.SyntheticPackage;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Queries a server continuously for everything that a load changes, while another process
 * loads into its database.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class AnswersDuringLoadTests {

	private static final String QUESTION = """
			{
			  registry {
			    revision loadedAt sources { title }
			    counts { enterprises recognitions recognitionLists publishedCounts divisions industries }
			    changes { totalCount nodes { revision rows { table inserted updated } } }
			  }
			  cityRanking(first: 100) { totalCount enterpriseCount nodes { rank city { name } enterpriseCount coverage } }
			  industryRanking(first: 100) { nodes { industry { code } enterpriseCount } }
			  enterprises(filter: {text: "有限公司", level: {atLeast: ADVANCED}}, first: 10) {
			    totalCount nodes { name city { name } industries { basis } recognitions { position list { title } } }
			    facets { levels { level { code } count } provinces { division { code } count } }
			  }
			  counted: enterprises(filter: {publishedBetween: {from: "2000-01-01"}}, first: 1) { totalCount }
			}
			""";

	private static final int ASKING = 3;

	/**
	 * A busy machine may be slow to answer: what is asked here is whether answers agree.
	 */
	private static final Map<String, String> PATIENT = Map.of("registry.seed", "true", "registry.limits.timeout",
			"60s");

	private final Engine engine;

	private final HttpClient http = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	AnswersDuringLoadTests(Engine engine) {
		this.engine = engine;
	}

	static List<Threads> threads() {
		return Threads.available();
	}

	@ParameterizedTest
	@MethodSource("threads")
	void everyAnswerIsOfTheOldRevisionUntilAllAreOfTheNew(Threads threads) throws Exception {
		Path source = source();
		String url = this.engine.newDatabase();
		Map<String, String> settings = new HashMap<>(PATIENT);
		settings.putAll(threads.settings());
		try (RunningRegistry server = RunningRegistry.startOn(url, settings);
				RunningRegistry other = RunningRegistry.startOn(url, Map.of())) {
			String before = ask(server);
			Askers askers = new Askers(server);
			assertThat(other.bean(PackageLoader.class).load(source, Tester.BY, LoadListener.NONE).revision())
				.isEqualTo(2);
			String after = ask(other);
			assertThat(after).contains("\"revision\":2").contains("运城新市").isNotEqualTo(before);
			Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> ask(server).equals(after));
			for (List<String> answers : askers.stop()) {
				assertThat(inTurn(answers)).isSubsetOf(before, after).startsWith(before);
				assertThat(answers).filteredOn(before::equals).hasSizeGreaterThan(1);
			}
			assertThat(ask(server)).isEqualTo(after);
		}
	}

	/**
	 * A package that also renames a city: what requests keep in memory changes too.
	 */
	private Path source() throws IOException {
		Path source = this.folder.resolve("source");
		SyntheticPackage.write(source, 800, 7);
		Path divisions = source.resolve("divisions.csv");
		Files.writeString(divisions, Files.readString(divisions).replace(",运城市,", ",运城新市,"));
		return source;
	}

	/**
	 * Leaves out of answers what was answered just before: three are left of an answer
	 * that comes, goes and comes again.
	 */
	private static List<String> inTurn(List<String> answers) {
		List<String> turns = new ArrayList<>();
		for (String answer : answers) {
			if (turns.isEmpty() || !turns.get(turns.size() - 1).equals(answer)) {
				turns.add(answer);
			}
		}
		return turns;
	}

	private String ask(RunningRegistry server) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(new JsonMapper().writeValueAsString(Map.of("query", QUESTION))))
			.build();
		HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(response.body()).doesNotContain("\"errors\"");
		return response.body();
	}

	/**
	 * Threads that ask until they are stopped, and remember what they were answered.
	 */
	private final class Askers {

		private final ExecutorService threads = Executors.newFixedThreadPool(ASKING);

		private final AtomicBoolean stopped = new AtomicBoolean();

		private final List<Future<List<String>>> answers = new ArrayList<>();

		Askers(RunningRegistry server) throws InterruptedException {
			CountDownLatch asked = new CountDownLatch(ASKING);
			for (int i = 0; i < ASKING; i++) {
				this.answers.add(this.threads.submit(() -> {
					List<String> all = new ArrayList<>();
					while (!this.stopped.get()) {
						all.add(ask(server));
						asked.countDown();
					}
					return all;
				}));
			}
			asked.await();
		}

		List<List<String>> stop() throws Exception {
			this.stopped.set(true);
			List<List<String>> all = new ArrayList<>();
			for (Future<List<String>> each : this.answers) {
				all.add(each.get());
			}
			this.threads.shutdown();
			return all;
		}

	}

}
