package org.smartfactory.registry.search;

import org.smartfactory.registry.snapshot.Snapshots;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Selects the index on names of the database engine.
 */
@Configuration(proxyBeanMethods = false)
class NameIndexes {

	@Bean
	NameIndex nameIndex(Snapshots snapshots) {
		return snapshots.isEmbedded() ? new NameScan() : new CharacterIndex();
	}

}
