package org.smartfactory.registry.intake;

import java.util.List;

/**
 * Says that nothing was changed, because another change went on for too long.
 */
public class RegistryBusyException extends PackageRefusedException {

	RegistryBusyException() {
		super(List.of(Problem.of("registry", RegistryBusy.MESSAGE)), 1);
	}

}
