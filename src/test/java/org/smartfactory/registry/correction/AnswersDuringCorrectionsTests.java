package org.smartfactory.registry.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.Thoroughness;
import org.smartfactory.registry.Threads;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients read the revision and the data that each revision adds in one request, while
 * another client sends one mutation after the other.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class AnswersDuringCorrectionsTests {

	private static final int ANSWERS = Thoroughness.choose(3_000, 10_000);

	private static final int CLIENTS = 4;

	private static final String ENTERPRISE = "RW50ZXJwcmlzZTpiYTUwODgzYi0wMThhLTM2MjUtODI2ZS05ZWZiYzg3Y2Q1NTA";

	private static final String QUESTION = body("""
			{
			  registry { revision }
			  node(id: "%s") { ... on Enterprise { otherNames } }
			  changes: registry { changes(first: 1) { totalCount } }
			}
			""".formatted(ENTERPRISE));

	private final Engine engine;

	AnswersDuringCorrectionsTests(Engine engine) {
		this.engine = engine;
	}

	static List<Threads> threads() {
		return Threads.available();
	}

	@ParameterizedTest
	@MethodSource("threads")
	void everyResponseIsOfOneRevision(Threads threads) throws Exception {
		try (SecuredRegistry secured = new SecuredRegistry(this.engine, threads.settings())) {
			Http http = new Http(secured.registry());
			AtomicInteger left = new AtomicInteger(ANSWERS);
			CountDownLatch answered = new CountDownLatch(1);
			ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
			List<Future<List<String>>> torn = new ArrayList<>();
			for (int i = 0; i < CLIENTS; i++) {
				torn.add(clients.submit(() -> ask(http, left, answered)));
			}
			answered.await();
			int changes = 0;
			while (left.get() > 0) {
				changes++;
				String added = http.post(add(changes), "Authorization", "Bearer " + secured.key().value()).body();
				assertThat(isTorn(JsonPath.parse(added), "$.data.addEnterpriseName.revision",
						"$.data.addEnterpriseName.enterprise.otherNames"))
					.as(added)
					.isFalse();
			}
			for (Future<List<String>> each : torn) {
				assertThat(each.get()).isEmpty();
			}
			clients.shutdown();
			assertThat(changes).isGreaterThan(10);
		}
	}

	private static List<String> ask(Http http, AtomicInteger left, CountDownLatch answered) {
		List<String> torn = new ArrayList<>();
		while (left.getAndDecrement() > 0) {
			String answer = http.post(QUESTION).body();
			DocumentContext read = JsonPath.parse(answer);
			if (isTorn(read, "$.data.registry.revision", "$.data.node.otherNames")
					|| !read.read("$.data.changes.changes.totalCount").equals(read.read("$.data.registry.revision"))) {
				torn.add(answer);
			}
			answered.countDown();
		}
		return torn;
	}

	private static String add(int number) {
		return body("""
				mutation {
				  addEnterpriseName(input: {enterprise: "%s", name: "另一名称%d", reason: "A test."}) {
				    ... on EnterpriseNameAdded { revision enterprise { otherNames } }
				  }
				}
				""".formatted(ENTERPRISE, number));
	}

	private static String body(String document) {
		return new JsonMapper().writeValueAsString(Map.of("query", document));
	}

	/**
	 * The seed is revision 1, in which the enterprise has no other name; each later
	 * revision adds one.
	 */
	private static boolean isTorn(DocumentContext answer, String revision, String names) {
		return answer.<Integer>read(revision) - 1 != answer.<List<?>>read(names).size();
	}

}
