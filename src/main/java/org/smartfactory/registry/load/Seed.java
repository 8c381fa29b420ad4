package org.smartfactory.registry.load;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartfactory.registry.datapackage.DataPackage;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.registry.RegistryBusyException;
import org.smartfactory.registry.registry.RegistryState;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;
import org.smartfactory.registry.snapshot.Snapshots;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Loads the seed into an empty registry before the first request is served. If several
 * processes start at once, one loads it and the others wait. An invalid seed stops the
 * start.
 */
@Component
class Seed implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(Seed.class);

	private static final Authorship AUTHORSHIP = new Authorship(new Actor(ActorKind.REGISTRY, "smart-factory-registry"),
			"The registry was empty.", true);

	private final PackageLoader loader;

	private final RegistryState state;

	private final Snapshots snapshots;

	private final boolean enabled;

	private final Resource location;

	Seed(PackageLoader loader, RegistryState state, Snapshots snapshots, @Value("${registry.seed}") boolean enabled,
			@Value("${registry.seed-location}") Resource location) {
		this.loader = loader;
		this.state = state;
		this.snapshots = snapshots;
		this.enabled = enabled;
		this.location = location;
	}

	@Override
	public void afterSingletonsInstantiated() {
		while (this.enabled && this.snapshots.read(this.state::get).revision() == 0 && !load()) {
			logger.info("Another process is changing the empty registry; waiting until it is done");
		}
	}

	private boolean load() {
		try {
			if (this.loader.load(DataPackage.open(this.location), AUTHORSHIP, LoadListener.NONE).changed()) {
				logger.info("Loaded the seed: {}", this.snapshots.read(this.state::count));
			}
			else {
				logger.info("Another process loaded the seed: {}", this.snapshots.read(this.state::count));
			}
			return true;
		}
		catch (RegistryBusyException ex) {
			return false;
		}
	}

}
