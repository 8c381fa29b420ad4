/**
 * The layout of notices: lines, paragraphs and columns, as they were before they were
 * printed.
 */
@NullMarked
package org.smartfactory.registry.notice.layout;

import org.jspecify.annotations.NullMarked;
