/**
 * The registry of China's smart factories. Features depend on one another in one
 * direction: {@code region, industry <- enterprise <- recognition <- search <- ranking};
 * {@code intake} uses them all, {@code notice} reads published lists and knows none of
 * them, {@code command} uses both; {@code text}, {@code graphql}, {@code paging} and
 * {@code snapshot} are used by all and use no feature; {@code limit}, {@code security},
 * {@code operation} and {@code page} stand around the API.
 */
@NullMarked
package org.smartfactory.registry;

import org.jspecify.annotations.NullMarked;
