/**
 * The list of a notice: finds the candidates, chooses among them, and takes their
 * entries.
 */
@NullMarked
package org.smartfactory.registry.notice.list;

import org.jspecify.annotations.NullMarked;
