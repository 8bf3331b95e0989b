/**
 * Sharing whole amounts over weights, exactly. Knows amounts and weights and nothing of the catalogue. Start with {@link
 * dk.opgavekatalog.calc.allocation.LargestRemainder}.
 */
@NullMarked
package dk.opgavekatalog.calc.allocation;

import org.jspecify.annotations.NullMarked;
