/**
 * The registry of China's smart factories. Each package says in its {@code package-info}
 * what it is for and which packages it may use; {@code CONTRIBUTING.md} has the map.
 */
@NullMarked
package org.smartfactory.registry;

import org.jspecify.annotations.NullMarked;
