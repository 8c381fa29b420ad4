package org.smartfactory.registry.intake;

/**
 * What came of loading a package.
 */
sealed interface LoadPackageResult extends ChangeOutcome permits PackageLoaded, PackageRefused {

}
