/**
 * The source documents, held to themselves, to one another and to the law: contradictions are found, not repaired.
 *
 * <p>Belongs here: a class for each thing compared. Does not belong here: what the documents say (see the catalogue in
 * {@code core}), and any doubt that no document raises.
 */
@NullMarked
package io.github.councillor.rules.sources;

import org.jspecify.annotations.NullMarked;
