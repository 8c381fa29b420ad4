/**
 * File formats of notices: reads a file into blocks of lines and rows.
 */
@NullMarked
package org.smartfactory.registry.notice.document;

import org.jspecify.annotations.NullMarked;
