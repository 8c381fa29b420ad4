package org.smartfactory.registry.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys that are configured, of each of which only the hash is known.
 */
@ConfigurationProperties("registry")
class ApiKeys {

	private final Map<String, ApiKeyHash> hashes = new LinkedHashMap<>();

	/**
	 * Reads the keys.
	 * @param apiKeys the hashes by the names of their keys
	 * @throws ApiKeyRefusedException when one of them cannot be used
	 */
	ApiKeys(@DefaultValue Map<String, String> apiKeys) {
		apiKeys.forEach((name, hash) -> {
			if (!ApiKey.isName(name)) {
				throw new ApiKeyRefusedException(name,
						"has no name of a key; expected at most 40 lower-case letters and digits, a letter first.");
			}
			this.hashes.put(name,
					ApiKeyHash.parse(hash)
						.orElseThrow(() -> new ApiKeyRefusedException(name,
								"is no hash of a key; expected 'sha256:…' as the command 'new-key' prints it.")));
		});
	}

	/**
	 * Finds the name of a key.
	 * @param key the key
	 * @return the name under which its hash is configured, empty when it is not
	 */
	Optional<String> findName(ApiKey key) {
		return this.hashes.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().matches(key))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
