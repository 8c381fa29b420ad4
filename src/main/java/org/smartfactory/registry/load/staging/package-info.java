/**
 * The temporary tables of a load, which each database fills in its own way.
 */
@NullMarked
package org.smartfactory.registry.load.staging;

import org.jspecify.annotations.NullMarked;
