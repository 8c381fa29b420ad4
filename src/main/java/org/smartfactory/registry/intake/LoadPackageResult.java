package org.smartfactory.registry.intake;

/**
 * What came of loading a package.
 */
sealed interface LoadPackageResult permits PackageLoaded, PackageRefused, RegistryBusy {

}
