package org.smartfactory.registry.enterprise;

import org.jspecify.annotations.Nullable;

/**
 * The key of a lookup of an enterprise; exactly one component is given.
 *
 * @param id the global ID
 * @param creditCode the unified social credit code
 * @param name a registered or other name
 */
record EnterpriseBy(@Nullable String id, @Nullable String creditCode, @Nullable String name) {

}
