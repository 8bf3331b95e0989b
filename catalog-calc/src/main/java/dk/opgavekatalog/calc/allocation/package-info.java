/**
 * Exact sharing of whole amounts over weights. This package works with indices of accounts, amounts and weights; it
 * does not know the catalogue, statements or cost models. Start with {@link
 * dk.opgavekatalog.calc.allocation.LargestRemainder}, which shares one amount; {@link
 * dk.opgavekatalog.calc.allocation.Weighting} shares many by the same weights.
 *
 * <p>The cost of accounts that serve others is allocated by {@link dk.opgavekatalog.calc.allocation.DirectMethod},
 * {@link dk.opgavekatalog.calc.allocation.StepDownMethod} or {@link dk.opgavekatalog.calc.allocation.ReciprocalMethod},
 * from {@link dk.opgavekatalog.calc.allocation.Provider}s to an {@link dk.opgavekatalog.calc.allocation.Allocation}.
 * Amounts without a way out are refused with {@link dk.opgavekatalog.calc.allocation.StuckProvidersException}.
 */
@NullMarked
package dk.opgavekatalog.calc.allocation;

import org.jspecify.annotations.NullMarked;
