package org.smartfactory.registry.load;

import org.smartfactory.registry.registry.ChangeOutcome;

/**
 * What came of loading a package.
 */
sealed interface LoadPackageResult extends ChangeOutcome permits PackageLoaded, PackageRefused {

}
