/**
 * The tables of data packages: each is one object with its columns, keys, references and
 * rules, and how its rows are staged, written and exported.
 */
@NamedInterface("table")
@NullMarked
package org.smartfactory.registry.datapackage.table;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
