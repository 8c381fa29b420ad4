package org.smartfactory.registry.monitoring;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ServerAddressesTests {

	@Test
	void readyServerLogsItsAddresses(@TempDir Path folder, CapturedOutput output) {
		try (RunningRegistry registry = RunningRegistry
			.startOn(
					"jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;USER=sa"
						.formatted(folder.resolve("registry")),
					Map.of("registry.seed", "false", "management.server.port", "0"))) {
			String port = registry.bean(Environment.class).getRequiredProperty("local.management.port");
			String page = new ClassPathResource("static/index.html").exists() ? registry.address() + "/"
					: "(not in this build, which requires Node and npm)";
			assertThat(output.getOut()).contains("""
					The registry is ready, at revision 0:
					  page      %s
					""".formatted(page)).contains("  GraphQL   %s/graphql\n".formatted(registry.address())).contains("""
					  health    http://localhost:%s/actuator/health
					  data      %s
					""".formatted(port, folder.resolve("registry.mv.db")));
		}
	}

}
