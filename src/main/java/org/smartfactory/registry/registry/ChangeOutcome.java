package org.smartfactory.registry.registry;

/**
 * The result of a requested change: what was changed, or a {@link Refusal}.
 */
public interface ChangeOutcome {

}
