package org.smartfactory.registry.load;

import java.util.Map;

import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.graphql.InputValues;
import org.smartfactory.registry.load.LoadPackageResult.PackageLoaded;
import org.smartfactory.registry.load.LoadPackageResult.PackageRefused;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.registry.ChangeOutcome;
import org.smartfactory.registry.registry.RegistryBusy;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.StewardsOnly;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Mutation.loadPackage}.
 */
@Controller
@StewardsOnly
class LoadPackageController {

	private final PackageLoader loader;

	LoadPackageController(PackageLoader loader) {
		this.loader = loader;
	}

	@MutationMapping
	ChangeOutcome loadPackage(@Argument Map<String, Object> input, Authentication steward) {
		InputValues values = new InputValues(input);
		Authorship by = new Authorship(Actor.of(steward), values.find("reason", String.class).orElseThrow(),
				values.find("reasonIsPublic", Boolean.class).orElse(false));
		RowPackage rows = RowPackage.of(values);
		return RegistryBusy.orElse(() -> load(rows, by));
	}

	private LoadPackageResult load(RowPackage rows, Authorship by) {
		try {
			return PackageLoaded.of(this.loader.load(rows, by, LoadListener.NONE));
		}
		catch (PackageRefusedException ex) {
			return PackageRefused.of(ex);
		}
	}

}
