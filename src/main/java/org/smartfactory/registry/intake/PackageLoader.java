package org.smartfactory.registry.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads data packages: all of a package, with everything that is derived from it, or
 * nothing.
 */
@Service
public class PackageLoader {

	private final ExpectedTables expected;

	private final PackageCheck check;

	private final RegistryTables tables;

	private final RegistryState state;

	private final DerivedTables derived;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PackageLoader(ExpectedTables expected, PackageCheck check, RegistryTables tables, RegistryState state,
			DerivedTables derived, PlatformTransactionManager manager, Clock clock) {
		this.expected = expected;
		this.check = check;
		this.tables = tables;
		this.state = state;
		this.derived = derived;
		this.transaction = new TransactionTemplate(manager);
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		this.clock = clock;
	}

	/**
	 * Loads a package. Loading what is loaded already changes nothing.
	 * @param location its {@code datapackage.json}
	 * @return whether anything changed; if so, the revision was raised
	 * @throws PackageRefusedException when it is broken; nothing was changed
	 */
	public boolean load(Resource location) {
		DataPackage source = DataPackage.open(location);
		this.check.check(source);
		return Boolean.TRUE.equals(this.transaction.execute((status) -> write(source)));
	}

	private boolean write(DataPackage source) {
		this.state.lock();
		long changed = 0;
		for (PackageDescriptor.Resource table : this.expected.tables()) {
			changed += this.tables.write(source, table);
		}
		List<PackageDescriptor.Source> sources = source.descriptor().sources();
		if (sources != null) {
			changed += sources.stream().filter(this.state::save).count();
		}
		if (changed > 0) {
			this.derived.derive();
			this.state
				.raiseRevision(OffsetDateTime.now(this.clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.SECONDS));
		}
		return changed > 0;
	}

}
