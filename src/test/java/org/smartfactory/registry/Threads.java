package org.smartfactory.registry;

import java.util.List;
import java.util.Map;

/**
 * The threads that execute requests. Spring Boot supports virtual threads from Java 21
 * on.
 */
public enum Threads {

	PLATFORM(Map.of()), VIRTUAL(Map.of("spring.threads.virtual.enabled", "true"));

	private final Map<String, String> settings;

	Threads(Map<String, String> settings) {
		this.settings = settings;
	}

	/**
	 * The kinds that this Java version supports.
	 */
	public static List<Threads> available() {
		return (Runtime.version().feature() >= 21) ? List.of(values()) : List.of(PLATFORM);
	}

	/**
	 * The properties that enable them.
	 */
	public Map<String, String> settings() {
		return this.settings;
	}

}
