package org.smartfactory.registry.command;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Search texts that former rules derived are derived again.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class ReindexTests {

	private static final UUID JIANLONG = UUID.fromString("ba50883b-018a-3625-826e-9efbc87cd550");

	private static final UUID LANGZHI = UUID.fromString("f8a67d37-987a-3340-aac5-55e22936be15");

	private final String url;

	private final JdbcClient database;

	ReindexTests(Engine engine) {
		this.url = engine.newRegistry(true);
		this.database = JdbcClient.create(new DriverManagerDataSource(this.url));
		this.database.sql("UPDATE registry SET text_rules = 1").update();
	}

	@AfterEach
	void textsAreThoseOfTheRules() {
		assertThat(reindex().out()).startsWith("No difference");
	}

	@Test
	void startDerivesThemOnce() {
		isNamedByFormerRules(JIANLONG, "山西建⻰〔实业〕有限公司");
		for (int start = 1; start <= 2; start++) {
			try (RunningRegistry registry = RunningRegistry.startOn(this.url, Map.of("registry.seed", "false"))) {
				assertThat(new Http(registry).get("""
						{ registry { revision changes(first: 1) { nodes { kind rows { table updated } } } }
						  enterprise(by: {name: "山西建龙实业有限公司"}) { name }
						  enterprises(filter: {text: "jianlongshiye"}) { totalCount } }""").body()).isEqualTo("""
						{"data":{"registry":{"revision":2,"changes":{"nodes":[{"kind":"RECOUNT","rows":[\
						{"table":"enterprise","updated":1},{"table":"enterprise_name","updated":1}]}]}},\
						"enterprise":{"name":"山西建⻰〔实业〕有限公司"},"enterprises":{"totalCount":1}}}""");
			}
		}
	}

	@Test
	void commandReportsWhatChanged() {
		isNamedByFormerRules(JIANLONG, "山西建⻰〔实业〕有限公司");
		CommandRun run = reindex();
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("enterprise_name     1", "all                 2", "山西建⻰〔实业〕有限公司");
	}

	@Test
	void enterprisesWithOneNameAreReportedAndNothingIsWritten() {
		isNamedByFormerRules(LANGZHI, "山西建⻰实业有限公司");
		CommandRun run = reindex();
		assertThat(run.code()).isOne();
		assertThat(run.err()).contains(JIANLONG.toString(), LANGZHI.toString(), "merge");
		assertThat(this.database.sql("SELECT revision FROM registry WHERE text_rules = 1").query(Long.class).list())
			.containsExactly(1L);
		assertThat(CommandRun.on(this.url, "merge", LANGZHI, JIANLONG).code()).isZero();
		assertThat(reindex().code()).isZero();
	}

	@Test
	void otherNameThatEqualsAnotherIsRemoved() {
		this.database.sql("""
				INSERT INTO enterprise_name (enterprise_id, position, name, kind, folded, pinyin)
				VALUES (:id, 1, '山西建⻰实业有限公司', 'VARIANT', '山西建⻰实业有限公司', '|')
				""").param("id", JIANLONG).update();
		assertThat(reindex().out()).contains("enterprise_name     1", "all                 1");
		assertThat(this.database.sql("SELECT name FROM enterprise_name WHERE enterprise_id = :id")
			.param("id", JIANLONG)
			.query(String.class)
			.list()).containsExactly("山西建龙实业有限公司");
	}

	private CommandRun reindex() {
		return CommandRun.on(this.url, "reindex");
	}

	private void isNamedByFormerRules(UUID enterprise, String name) {
		this.database.sql("UPDATE enterprise SET name = :name, folded_name = :name WHERE id = :id")
			.param("name", name)
			.param("id", enterprise)
			.update();
		this.database
			.sql("UPDATE enterprise_name SET name = :name, folded = :name, pinyin = '|' WHERE enterprise_id = :id")
			.param("name", name)
			.param("id", enterprise)
			.update();
	}

}
