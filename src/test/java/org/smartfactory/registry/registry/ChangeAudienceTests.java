package org.smartfactory.registry.registry;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;

import com.nimbusds.jose.JOSEObjectType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.Issuer;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.command.CommandRun;

import org.springframework.core.env.Environment;
import org.springframework.test.json.JsonAssert;
import org.springframework.test.json.JsonCompareMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fields of a change that everybody can see, and those that only stewards can see.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class ChangeAudienceTests {

	private static final String CHANGES = "{ registry { changes { nodes { revision subject actor { kind name issuer } reason reasonIsPublic } } } }";

	private static final String ENTERPRISE = "ba50883b-018a-3625-826e-9efbc87cd550";

	/**
	 * The expected response, with %s for the names, the issuer and the hidden reasons.
	 */
	private static final String ANSWER = """
			{"data": {"registry": {"changes": {"nodes": [
			  {"revision": 7, "subject": "山西建龙实业有限公司 (202175ea-2ed5-3fdf-9eb4-542705b0c046)",
			   "actor": {"kind": "COMMAND_LINE", "name": %1$s, "issuer": null}, "reason": "迁出", "reasonIsPublic": true},
			  {"revision": 6, "subject": "命令行二: 山西建龙实业有限公司 (ba50883b-018a-3625-826e-9efbc87cd550)",
			   "actor": {"kind": "COMMAND_LINE", "name": %1$s, "issuer": null}, "reason": "公开", "reasonIsPublic": true},
			  {"revision": 5, "subject": "命令行一: 山西建龙实业有限公司 (ba50883b-018a-3625-826e-9efbc87cd550)",
			   "actor": {"kind": "COMMAND_LINE", "name": %1$s, "issuer": null}, "reason": %2$s, "reasonIsPublic": false},
			  {"revision": 4, "subject": null,
			   "actor": {"kind": "API_KEY", "name": %3$s, "issuer": null}, "reason": "公开", "reasonIsPublic": true},
			  {"revision": 3, "subject": "密钥: 山西建龙实业有限公司 (ba50883b-018a-3625-826e-9efbc87cd550)",
			   "actor": {"kind": "API_KEY", "name": %3$s, "issuer": null}, "reason": %2$s, "reasonIsPublic": false},
			  {"revision": 2, "subject": "令牌: 山西建龙实业有限公司 (ba50883b-018a-3625-826e-9efbc87cd550)",
			   "actor": {"kind": "TOKEN", "name": %4$s, "issuer": %5$s}, "reason": %2$s, "reasonIsPublic": false},
			  {"revision": 1, "subject": null,
			   "actor": {"kind": "REGISTRY", "name": %6$s, "issuer": null}, "reason": "The registry was empty.", "reasonIsPublic": true}
			]}}}}
			""";

	private static final Map<Engine, SecuredRegistry> REGISTRIES = new EnumMap<>(Engine.class);

	private final SecuredRegistry secured;

	ChangeAudienceTests(Engine engine) {
		this.secured = REGISTRIES.computeIfAbsent(engine, ChangeAudienceTests::change);
	}

	/**
	 * Makes every kind of change in a registry.
	 */
	private static SecuredRegistry change(Engine engine) {
		SecuredRegistry started = new SecuredRegistry(engine, Map.of());
		add(started, started.issuer().token(), "令牌");
		add(started, started.key().value(), "密钥");
		send(started, started.key().value(), """
				mutation { loadPackage(input: {name: "one", reason: "公开", reasonIsPublic: true,
				  enterprises: [{id: "00000000-0000-4000-8000-00000000000a", name: "新来者有限公司"}]}) { __typename } }""");
		String url = started.registry().bean(Environment.class).getRequiredProperty("spring.datasource.url");
		run(url, "alias", ENTERPRISE, "命令行一", "--by", "李四", "--reason", "内部");
		run(url, "alias", ENTERPRISE, "命令行二", "--by", "李四", "--reason", "公开", "--public-reason");
		run(url, "withdraw", "202175ea-2ed5-3fdf-9eb4-542705b0c046", "--on", "2026-03-01", "--by", "李四", "--reason",
				"迁出");
		return started;
	}

	private static void add(SecuredRegistry to, String credentials, String name) {
		assertThat(send(to, credentials, """
				mutation { addEnterpriseName(input: {enterprise: "%s", name: "%s", reason: "内部"}) { __typename } }"""
			.formatted(ENTERPRISE, name)).body()).contains("EnterpriseNameAdded");
	}

	private static void run(String url, Object... args) {
		CommandRun run = CommandRun.of(Map.of("spring.datasource.url", url), args);
		assertThat(run.code()).as(run.err()).isZero();
	}

	private static HttpResponse<String> send(SecuredRegistry to, String credentials, String document) {
		return SecuredRegistry.send(to.registry(), document, Map.of(), "Authorization", "Bearer " + credentials);
	}

	@AfterAll
	static void stop() {
		REGISTRIES.values().forEach(SecuredRegistry::close);
		REGISTRIES.clear();
	}

	@Test
	void everybodySeesWhatWasChangedAndPublicReasons() {
		assertJson(everybody(), SecuredRegistry.send(this.secured.registry(), CHANGES, Map.of()).body());
	}

	@Test
	void stewardsSeeAuthorsAndReasons() {
		assertJson(stewards(), send(this.secured, this.secured.issuer().token(), CHANGES).body());
		assertJson(stewards(), send(this.secured, this.secured.key().value(), CHANGES).body());
	}

	@Test
	void tokenWithoutTheScopeSeesThePublicFields() {
		Issuer issuer = this.secured.issuer();
		String token = Issuer.sign(issuer.key(), JOSEObjectType.JWT,
				issuer.claims((claims) -> claims.claim("scope", "openid registry.read")));
		assertJson(everybody(), send(this.secured, token, CHANGES).body());
	}

	@Test
	void responseToAStewardIsNotCached() {
		Http http = new Http(this.secured.registry());
		String[] credentials = { "Authorization", "Bearer " + this.secured.key().value() };
		HttpResponse<String> kept = http.get(CHANGES);
		assertJson(everybody(), kept.body());
		String tag = kept.headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> full = http.send(http.request().copy().uri(kept.uri()).header("If-None-Match", tag),
				credentials);
		assertJson(stewards(), full.body());
		assertThat(full.headers().firstValue("ETag")).isEmpty();
		assertThat(full.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(String.join(",", full.headers().allValues("Vary"))).contains("Authorization");
		assertThat(String.join(",", kept.headers().allValues("Vary"))).contains("Authorization");
		assertJson(everybody(), http.get(CHANGES).body());
	}

	private static String everybody() {
		return ANSWER.formatted(null, null, null, null, null, null);
	}

	private String stewards() {
		return ANSWER.formatted("\"李四\"", "\"内部\"", "\"loader\"", "\"zhang-san\"",
				"\"" + this.secured.issuer().address() + "\"", "\"smart-factory-registry\"");
	}

	private static void assertJson(String expected, String actual) {
		JsonAssert.comparator(JsonCompareMode.STRICT).assertIsMatch(expected, actual);
	}

}
