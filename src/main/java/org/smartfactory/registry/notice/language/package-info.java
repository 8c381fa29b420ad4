/**
 * The language of notices: characters, numbers, legal forms, places, and what a part of a
 * text is.
 */
@NullMarked
package org.smartfactory.registry.notice.language;

import org.jspecify.annotations.NullMarked;
