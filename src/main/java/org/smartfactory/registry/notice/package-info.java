/**
 * Reading a notice as an authority or a newspaper published it, and finding the list of
 * enterprises in it. Nothing is invented: what is not clear is a doubt.
 */
@ApplicationModule(allowedDependencies = "text")
@NullMarked
package org.smartfactory.registry.notice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
