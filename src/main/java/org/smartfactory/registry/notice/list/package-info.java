/**
 * The list of a notice: finds candidates, selects among them, and extracts their entries.
 */
@NullMarked
package org.smartfactory.registry.notice.list;

import org.jspecify.annotations.NullMarked;
