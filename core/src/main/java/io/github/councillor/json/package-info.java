/**
 * Reading our own files, and plans as published, from JSON: strictly, within limits, with the place in every refusal.
 *
 * <p>Belongs here: the one parser set-up and everything that turns JSON into the library's forms. The only package of
 * this module that needs Jackson, which is optional: without it the forms work, and files are read by the host. Does not
 * belong here: the meaning of published phrases (see {@code published}), and any rule.
 */
@NullMarked
package io.github.councillor.json;

import org.jspecify.annotations.NullMarked;
