package org.smartfactory.registry.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The configured API keys; only their hashes are known.
 */
@ConfigurationProperties("registry")
class ApiKeys {

	private final Map<String, ApiKeyHash> hashes = new LinkedHashMap<>();

	/**
	 * Parses the settings.
	 * @param apiKeys the hashes by the names of their keys
	 * @throws ApiKeyRefusedException if a name or a hash is invalid
	 */
	ApiKeys(@DefaultValue Map<String, String> apiKeys) {
		apiKeys.forEach((name, hash) -> {
			if (!ApiKey.isName(name)) {
				throw new ApiKeyRefusedException(name,
						"is not a valid key name; expected at most 40 lowercase letters and digits, a letter first.");
			}
			this.hashes.put(name,
					ApiKeyHash.parse(hash)
						.orElseThrow(() -> new ApiKeyRefusedException(name,
								"is not a valid key hash; expected 'sha256:…' as the command 'new-key' prints it.")));
		});
	}

	/**
	 * Finds the name of a key.
	 * @param key the key
	 * @return the name under which its hash is configured, empty if it is not configured
	 */
	Optional<String> findName(ApiKey key) {
		return this.hashes.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().matches(key))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
