package org.smartfactory.registry;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

import org.smartfactory.registry.command.ProgramArguments;
import org.smartfactory.registry.command.RegistryCommandLine;
import org.smartfactory.registry.message.Languages;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the registry, or runs a command.
 */
@SpringBootApplication(exclude = { ErrorMvcAutoConfiguration.class, DataJdbcRepositoriesAutoConfiguration.class,
		MessageSourceAutoConfiguration.class })
@EnableScheduling
public class RegistryApplication {

	/**
	 * Runs a command if the arguments ask for one, and serves otherwise.
	 * @param args the command with its arguments, or properties of the server
	 */
	public static void main(String[] args) {
		String[] typed = ProgramArguments.read(args);
		if (RegistryCommandLine.isCommand(typed)) {
			System.exit(
					new RegistryCommandLine(RegistryApplication.class, Map.of(), Languages.ofTerminal(System.getenv()))
						.run(typed));
		}
		SpringApplication.run(RegistryApplication.class, typed);
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
