/**
 * The layout of notices: restores lines, paragraphs and columns from their printed form.
 */
@NullMarked
package org.smartfactory.registry.notice.layout;

import org.jspecify.annotations.NullMarked;
