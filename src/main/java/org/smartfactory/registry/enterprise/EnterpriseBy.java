package org.smartfactory.registry.enterprise;

import org.jspecify.annotations.Nullable;

/**
 * What one enterprise is looked up by; exactly one is given.
 *
 * @param id the identifier
 * @param creditCode the unified social credit code
 * @param name a registered or other name
 */
record EnterpriseBy(@Nullable String id, @Nullable String creditCode, @Nullable String name) {

}
