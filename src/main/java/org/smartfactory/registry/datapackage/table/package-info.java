/**
 * The tables of data packages: each is one object that knows its columns, keys and
 * references, its rules, how its rows are staged and written, and how they are exported.
 */
@NamedInterface("table")
@NullMarked
package org.smartfactory.registry.datapackage.table;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
