package org.smartfactory.registry.security;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Issuer;
import org.smartfactory.registry.SecuredRegistry;

import org.springframework.test.json.JsonAssert;
import org.springframework.test.json.JsonCompareMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Write access over GraphQL, and the errors for clients without it.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class StewardAccessTests {

	private static final String READ = "{ registry { counts { divisions } } }";

	/** Shows whether access is granted, without a change: the rows are already loaded. */
	private static final String WRITE = """
			mutation { loadPackage(input: {name: "again", reason: "r", enterprises: [
			  {id: "ba50883b-018a-3625-826e-9efbc87cd550", name: "山西建龙实业有限公司"}]}) { __typename } }""";

	private static final String LET_THROUGH = """
			{"data": {"loadPackage": {"__typename": "PackageLoaded"}}}""";

	private static final Map<Engine, SecuredRegistry> REGISTRIES = new EnumMap<>(Engine.class);

	private final Engine engine;

	private final SecuredRegistry secured;

	private final Issuer issuer;

	StewardAccessTests(Engine engine) {
		this.engine = engine;
		this.secured = REGISTRIES.computeIfAbsent(engine, (each) -> new SecuredRegistry(each, Map.of()));
		this.issuer = this.secured.issuer();
	}

	@AfterAll
	static void stop() {
		REGISTRIES.values().forEach(SecuredRegistry::close);
		REGISTRIES.clear();
	}

	@Test
	void readingRequiresNoCredentialsButWritingDoes() {
		assertAnswer(send(READ), 200, "{\"data\": {\"registry\": {\"counts\": {\"divisions\": 3217}}}}");
		assertAnswer(send(WRITE), 200,
				"""
						{"data": null, "errors": [{"path": ["loadPackage"], "locations": [{"line": 1, "column": 12}],
						  "message": "Credentials are required; expected a token with the scope 'registry.write', or an API key, in the header 'Authorization: Bearer …'.",
						  "extensions": {"classification": "UNAUTHORIZED", "code": "UNAUTHORIZED"}}]}
						""");
	}

	@Test
	void everyMutationRequiresCredentials() {
		for (String mutation : List.of("loadPackage(input: {name: \"a\", reason: \"r\"}) { __typename }",
				"withdrawRecognition(input: {recognition: \"a\", on: \"2026-01-01\", reason: \"r\"}) { __typename }",
				"unwithdrawRecognition(input: {recognition: \"a\", reason: \"r\"}) { __typename }",
				"addEnterpriseName(input: {enterprise: \"a\", name: \"a\", reason: \"r\"}) { __typename }",
				"removeEnterpriseName(input: {enterprise: \"a\", name: \"a\", reason: \"r\"}) { __typename }",
				"clearEnterpriseField(input: {enterprise: \"a\", field: DIVISION, reason: \"r\"}) { __typename }",
				"mergeEnterprises(input: {enterprise: \"a\", into: \"b\", reason: \"r\"}) { __typename }")) {
			assertThat(send("mutation { " + mutation + " }").body()).contains("\"code\":\"UNAUTHORIZED\"")
				.doesNotContain("INVALID");
		}
		assertThat(send("{ __type(name: \"Mutation\") { fields { name } } }").body()).isEqualTo(
				"{\"data\":{\"__type\":{\"fields\":[{\"name\":\"loadPackage\"},{\"name\":\"withdrawRecognition\"},{\"name\":\"unwithdrawRecognition\"},{\"name\":\"addEnterpriseName\"},{\"name\":\"removeEnterpriseName\"},{\"name\":\"clearEnterpriseField\"},{\"name\":\"mergeEnterprises\"}]}}}");
	}

	@Test
	void tokenOfAStewardWrites() {
		assertAnswer(bearing(this.issuer.token(), WRITE), 200, LET_THROUGH);
	}

	@Test
	void tokenOfTheAccessTokenTypeWrites() {
		assertAnswer(bearing(Issuer.sign(this.issuer.key(), new JOSEObjectType("at+jwt"), claims((same) -> {
		})), WRITE), 200, LET_THROUGH);
	}

	@Test
	void tokenWithoutTheScopeReadsAndDoesNotWrite() {
		String token = signed((claims) -> claims.claim("scope", "openid registry.read"));
		assertAnswer(bearing(token, READ), 200, "{\"data\": {\"registry\": {\"counts\": {\"divisions\": 3217}}}}");
		assertAnswer(bearing(token, WRITE), 200,
				"""
						{"data": null, "errors": [{"path": ["loadPackage"], "locations": [{"line": 1, "column": 12}],
						  "message": "The token does not have the required scope; expected a token with the scope 'registry.write'.",
						  "extensions": {"classification": "FORBIDDEN", "code": "FORBIDDEN"}}]}
						""");
	}

	@Test
	void expiredTokenIsRefused() {
		assertRefused(signed((claims) -> claims.expirationTime(Date.from(Instant.parse("2026-01-01T00:00:00Z")))),
				"Jwt expired at 2026-01-01T00:00:00Z");
	}

	@Test
	void tokenThatNeverExpiresIsRefused() {
		assertRefused(signed((claims) -> claims.expirationTime(null)), "The exp claim is not valid");
	}

	@Test
	void tokenThatIsNotYetValidIsRefused() {
		assertRefused(signed((claims) -> claims.notBeforeTime(Date.from(Instant.parse("2100-01-01T00:00:00Z")))),
				"Jwt used before 2100-01-01T00:00:00Z");
	}

	@Test
	void tokenOfAnotherIssuerIsRefused() {
		assertRefused(signed((claims) -> claims.issuer("https://issuer.example")), "The iss claim is not valid");
	}

	@Test
	void tokenForAnotherAudienceIsRefused() {
		assertRefused(signed((claims) -> claims.audience("another-service")), "The aud claim is not valid");
		assertRefused(signed((claims) -> claims.audience((String) null)), "The aud claim is not valid");
	}

	@Test
	void tokenWithoutASubjectIsRefused() {
		assertRefused(signed((claims) -> claims.subject(null)), "The sub claim is not valid");
		assertRefused(signed((claims) -> claims.subject("s".repeat(256))), "The sub claim is not valid");
	}

	@Test
	void unsignedTokenIsRefused() {
		assertRefused(new PlainJWT(claims((same) -> {
		})).serialize(), "Unsupported algorithm of none");
	}

	@Test
	void tokenSignedByAnotherKeyIsRefused() {
		assertRefused(Issuer.sign(Issuer.newKey("right"), JOSEObjectType.JWT, claims((same) -> {
		})), "Signed JWT rejected: Invalid signature");
	}

	@Test
	void tokenSignedWithThePublicKeyAsASecretIsRefused() throws JOSEException {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("right").build(),
				claims((same) -> {
				}));
		token.sign(new MACSigner(this.issuer.key().toRSAPublicKey().getEncoded()));
		assertRefused(token.serialize(),
				"Signed JWT rejected: Another algorithm expected, or no matching key(s) found");
	}

	@Test
	void tokensWithUnknownKeysDoNotLoadTheIssuer() {
		// Making the keys can take longer than the time after which the issuer may be
		// asked again.
		List<String> tokens = IntStream.range(0, 5)
			.mapToObj((i) -> Issuer.sign(Issuer.newKey("unknown-" + i), JOSEObjectType.JWT, claims((same) -> {
			})))
			.toList();
		assertThat(bearing(this.issuer.token(), READ).statusCode()).isEqualTo(200);
		int before = this.issuer.keyRequests();
		tokens.forEach((token) -> assertThat(bearing(token, READ).statusCode()).isEqualTo(401));
		assertThat(this.issuer.keyRequests()).isLessThanOrEqualTo(before + 1);
	}

	@Test
	void malformedTokenIsRefused() {
		assertRefused("nonsense", "Malformed token");
		assertThat(SecuredRegistry.send(this.secured.registry(), READ, Map.of(), "Authorization", "Bearer a b")
			.statusCode()).isEqualTo(401);
	}

	@Test
	void refusalHasAnAcceptedMediaType() {
		assertThat(SecuredRegistry
			.send(this.secured.registry(), READ, Map.of(), "Authorization", "Bearer nonsense", "Accept",
					"application/graphql-response+json, application/json;q=0.9")
			.headers()
			.firstValue("Content-Type")
			.orElseThrow()).startsWith("application/graphql-response+json");
	}

	@Test
	void keyWritesUnderItsName() {
		String document = """
				mutation { addEnterpriseName(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", name: "建龙", reason: "r"}) {
				  ... on EnterpriseNameAdded { revision } } }""";
		String key = this.secured.key().value();
		assertAnswer(bearing(key, document), 200, "{\"data\": {\"addEnterpriseName\": {\"revision\": 2}}}");
		assertAnswer(bearing(key, "{ registry { changes(first: 1) { nodes { actor { kind name } reason } } } }"), 200,
				"{\"data\": {\"registry\": {\"changes\": {\"nodes\": [{\"actor\": {\"kind\": \"API_KEY\", \"name\": \"loader\"}, \"reason\": \"r\"}]}}}}");
	}

	@Test
	void unknownKeysAreRefused() {
		assertRefused(ApiKey.generate().value(), "The API key was not found");
		assertRefused("sfr_", "The API key was not found");
	}

	private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
		return this.issuer.claims(change);
	}

	private String signed(Consumer<JWTClaimsSet.Builder> change) {
		return Issuer.sign(this.issuer.key(), JOSEObjectType.JWT, claims(change));
	}

	private HttpResponse<String> send(String document) {
		return SecuredRegistry.send(this.secured.registry(), document, Map.of());
	}

	private HttpResponse<String> bearing(String token, String document) {
		return SecuredRegistry.send(this.secured.registry(), document, Map.of(), "Authorization", "Bearer " + token);
	}

	private void assertRefused(String token, String reason) {
		String expected = """
				{"errors": [{"message": "Invalid credentials: %s. Use a valid token or API key, or send no credentials.",
				  "locations": [], "extensions": {"classification": "UNAUTHORIZED", "code": "UNAUTHORIZED"}}]}
				"""
			.formatted(reason);
		for (String document : List.of(READ, WRITE)) {
			HttpResponse<String> answer = bearing(token, document);
			assertAnswer(answer, 401, expected);
			assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
		}
	}

	private static void assertAnswer(HttpResponse<String> answer, int status, String json) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
		JsonAssert.comparator(JsonCompareMode.STRICT).assertIsMatch(json, answer.body());
	}

}
