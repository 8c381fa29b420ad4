package org.smartfactory.registry;

import java.util.List;
import java.util.Map;

/**
 * The threads that requests are answered by. Spring Boot has virtual ones from Java 21
 * on.
 */
public enum Threads {

	PLATFORM(Map.of()), VIRTUAL(Map.of("spring.threads.virtual.enabled", "true"));

	private final Map<String, String> settings;

	Threads(Map<String, String> settings) {
		this.settings = settings;
	}

	/**
	 * Those that this Java has.
	 */
	public static List<Threads> available() {
		return (Runtime.version().feature() >= 21) ? List.of(values()) : List.of(PLATFORM);
	}

	/**
	 * The properties by which a registry uses them.
	 */
	public Map<String, String> settings() {
		return this.settings;
	}

}
