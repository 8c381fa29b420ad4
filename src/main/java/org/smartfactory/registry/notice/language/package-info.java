/**
 * The language of notices: characters, numbers, legal forms, places, and the
 * classification of tokens.
 */
@NullMarked
package org.smartfactory.registry.notice.language;

import org.jspecify.annotations.NullMarked;
