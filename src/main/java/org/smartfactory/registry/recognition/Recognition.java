package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.EnterpriseId;

/**
 * A recognition (认定): one entry of a list.
 *
 * @param id the identity
 * @param list the list it stands in
 * @param position its position in the list, absent when the list prints none
 * @param enterpriseId the enterprise listed
 * @param nameAsPrinted the enterprise's name as the list prints it
 * @param factoryName the factory or project (项目), absent when none is printed
 * @param withdrawnOn the first day on which it no longer holds, absent while it holds
 * @param withdrawalReason why it ended, absent when it did not or no reason was given
 */
public record Recognition(UUID id, RecognitionList list, @Nullable Integer position, EnterpriseId enterpriseId,
		String nameAsPrinted, @Nullable String factoryName, @Nullable LocalDate withdrawnOn,
		@Nullable String withdrawalReason) {

	/**
	 * Whether it was published on or before a day and not yet withdrawn.
	 * @param day the day
	 * @return {@code true} when it stands
	 */
	public boolean standsOn(LocalDate day) {
		return !this.list.publishedOn().isAfter(day) && (this.withdrawnOn == null || this.withdrawnOn.isAfter(day));
	}

	/**
	 * Whether its enterprise holds the level by it on a day.
	 * @param day the day
	 * @return {@code true} when it stands and is no nomination
	 */
	boolean holdsLevelOn(LocalDate day) {
		return standsOn(day) && Stage.HELD.contains(this.list.stage());
	}

}
