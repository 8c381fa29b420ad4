package org.smartfactory.registry.intake;

import org.smartfactory.registry.industry.IndustryNesting;
import org.smartfactory.registry.ranking.HoldingCounts;
import org.smartfactory.registry.region.DivisionNesting;

import org.springframework.stereotype.Component;

/**
 * Everything that is derived from the loaded rows, in the order of derivation.
 */
@Component
class DerivedTables {

	private final DivisionNesting divisions;

	private final IndustryNesting industries;

	private final HoldingCounts holdings;

	DerivedTables(DivisionNesting divisions, IndustryNesting industries, HoldingCounts holdings) {
		this.divisions = divisions;
		this.industries = industries;
		this.holdings = holdings;
	}

	/**
	 * Derives everything anew, in the transaction of the change.
	 */
	void derive() {
		this.divisions.derive();
		this.industries.derive();
		this.holdings.derive();
	}

}
