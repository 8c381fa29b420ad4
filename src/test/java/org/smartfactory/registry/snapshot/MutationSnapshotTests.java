package org.smartfactory.registry.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Connections and time limit of a mutation.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class MutationSnapshotTests {

	private static final String ADD = """
			addEnterpriseName(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", name: "%s", reason: "A test."}) {
			  __typename
			  ... on EnterpriseNameAdded { enterprise { recognitions { id } } }
			}
			""";

	private final Engine engine;

	MutationSnapshotTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void mutationNeedsOnlyOneConnection() throws SQLException {
		try (SecuredRegistry secured = new SecuredRegistry(this.engine,
				Map.of("spring.datasource.hikari.maximum-pool-size", "2", "registry.revision-poll", "1h"));
				Connection held = secured.registry().bean(DataSource.class).getConnection()) {
			assertThat(held.isClosed()).isFalse();
			assertThat(secured.ask("mutation { one: %s other: %s }".formatted(ADD.formatted("甲名"), ADD.formatted("乙名")),
					Map.of()))
				.doesNotContain("\"errors\"")
				.contains("\"other\":{\"__typename\":\"EnterpriseNameAdded\"");
		}
	}

	@Test
	void resultIsReadAfterAChangeAsLongAsTheTimeLimit() throws Exception {
		try (SecuredRegistry secured = new SecuredRegistry(this.engine, Map.of("registry.limits.timeout", "1s"))) {
			CompletableFuture<String> answer;
			try (Connection other = secured.registry().bean(DataSource.class).getConnection();
					Statement statement = other.createStatement()) {
				other.setAutoCommit(false);
				statement.execute("SELECT revision FROM registry WHERE id = 1 FOR UPDATE");
				answer = CompletableFuture
					.supplyAsync(() -> secured.ask("mutation { %s }".formatted(ADD.formatted("甲名")), Map.of()));
				Thread.sleep(1500);
				other.rollback();
			}
			assertThat(answer.join()).contains("EnterpriseNameAdded").doesNotContain("\"errors\"");
		}
	}

}
