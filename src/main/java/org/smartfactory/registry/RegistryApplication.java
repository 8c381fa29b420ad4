package org.smartfactory.registry;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

import org.smartfactory.registry.command.RegistryCommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the registry, or runs a command.
 */
@SpringBootApplication(exclude = { ErrorMvcAutoConfiguration.class, DataJdbcRepositoriesAutoConfiguration.class })
@EnableScheduling
public class RegistryApplication {

	/**
	 * Runs a command if the arguments ask for one, and serves otherwise.
	 * @param args the command with its arguments, or properties of the server
	 */
	public static void main(String[] args) {
		if (RegistryCommandLine.isAskedBy(args)) {
			System.exit(new RegistryCommandLine(RegistryApplication.class, Map.of()).run(args));
		}
		SpringApplication.run(RegistryApplication.class, args);
	}

	/**
	 * Says which day it is where the lists are published.
	 * @return the clock of China
	 */
	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Asia/Shanghai"));
	}

}
