package org.smartfactory.registry.registry;

/**
 * What came of a change that was asked for: what was changed, or a {@link Refusal}.
 */
public interface ChangeOutcome {

}
