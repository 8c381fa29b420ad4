package org.smartfactory.registry.security;

import java.net.http.HttpResponse;
import java.util.Map;

import com.nimbusds.jose.JOSEObjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Issuer;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class IssuerFailureTests {

	@Test
	void failedIssuerDoesNotPreventReadingAndIsNotShown(CapturedOutput log) {
		Issuer issuer = new Issuer();
		String token = issuer.token();
		issuer.close();
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2,
				Map.of("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer.address()))) {
			assertThat(SecuredRegistry.send(registry, "{ __typename }", Map.of()).statusCode()).isEqualTo(200);
			HttpResponse<String> answer = SecuredRegistry.send(registry, "{ __typename }", Map.of(), "Authorization",
					"Bearer " + token);
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
			assertThat(answer.body()).contains("\"code\":\"INTERNAL_ERROR\"").doesNotContain(issuer.address());
			String reference = answer.body().replaceAll("(?s).*\"reference\":\"([^\"]+)\".*", "$1");
			assertThat(log.getAll()).contains("reference " + reference, issuer.address());
		}
	}

	@Test
	void issuerTooLongForTheChangeLogIsRefused() {
		try (Issuer issuer = new Issuer();
				RunningRegistry registry = RunningRegistry.start(Engine.H2,
						Map.of("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", issuer.address() + "/keys"))) {
			assertThat(ask(registry, issuer, "i".repeat(255)).statusCode()).isEqualTo(200);
			assertThat(ask(registry, issuer, null).statusCode()).isEqualTo(200);
			assertThat(ask(registry, issuer, "i".repeat(256)).body()).contains("The iss claim is not valid");
		}
	}

	private static HttpResponse<String> ask(RunningRegistry registry, Issuer issuer, @Nullable String name) {
		String token = Issuer.sign(issuer.key(), JOSEObjectType.JWT, issuer.claims((claims) -> claims.issuer(name)));
		return SecuredRegistry.send(registry, "{ __typename }", Map.of(), "Authorization", "Bearer " + token);
	}

}
