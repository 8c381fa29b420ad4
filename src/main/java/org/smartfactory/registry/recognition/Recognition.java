package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.EnterpriseId;

/**
 * A recognition (认定): one entry of a list.
 *
 * @param id the identity
 * @param list the list that contains it
 * @param position its position in the list, absent when the list prints none
 * @param enterpriseId the listed enterprise
 * @param nameAsPrinted the enterprise's name as the list prints it
 * @param factoryName the factory or project (项目), absent when none is printed
 * @param withdrawnOn the first day on which it is no longer valid, absent while it is
 * valid
 * @param withdrawalReason the reason for the withdrawal, absent when it is not withdrawn
 * or no reason was given
 */
public record Recognition(UUID id, RecognitionList list, @Nullable Integer position, EnterpriseId enterpriseId,
		String nameAsPrinted, @Nullable String factoryName, @Nullable LocalDate withdrawnOn,
		@Nullable String withdrawalReason) {

	/**
	 * Whether it is valid on a day: published on or before it and not withdrawn.
	 * @param day the day
	 * @return {@code true} when it is valid
	 */
	public boolean isValidOn(LocalDate day) {
		return !this.list.publishedOn().isAfter(day) && (this.withdrawnOn == null || this.withdrawnOn.isAfter(day));
	}

	/**
	 * Whether it gives its enterprise the level on a day.
	 * @param day the day
	 * @return {@code true} when it is valid and not a nomination
	 */
	boolean holdsLevelOn(LocalDate day) {
		return isValidOn(day) && Stage.HELD.contains(this.list.stage());
	}

}
