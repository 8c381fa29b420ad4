package org.smartfactory.registry.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/**
 * Provides the version from the manifest of the jar.
 */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		@Nullable String version = Version.class.getPackage().getImplementationVersion();
		return new String[] { RegistryCommand.NAME + " " + ((version != null) ? version : "(not packaged)") };
	}

}
