package org.smartfactory.registry.intake;

/**
 * What came of a change that was asked for: what was changed, or a {@link Refusal}.
 */
public interface ChangeOutcome {

}
