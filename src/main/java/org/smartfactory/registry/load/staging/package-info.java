/**
 * Temporary tables of a load, filled in a way that suits each database.
 */
@NullMarked
package org.smartfactory.registry.load.staging;

import org.jspecify.annotations.NullMarked;
