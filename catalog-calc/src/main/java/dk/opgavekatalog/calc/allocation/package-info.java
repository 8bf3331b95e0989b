/**
 * Sharing whole amounts over weights, exactly. Knows accounts as indices, amounts and weights, and nothing of the
 * catalogue, statements or cost models. Start with {@link dk.opgavekatalog.calc.allocation.LargestRemainder}, which
 * shares one amount; {@link dk.opgavekatalog.calc.allocation.Weighting} shares many by the same weights.
 *
 * <p>The cost of accounts that serve others is allocated by {@link dk.opgavekatalog.calc.allocation.DirectMethod},
 * {@link dk.opgavekatalog.calc.allocation.StepDownMethod} or {@link dk.opgavekatalog.calc.allocation.ReciprocalMethod},
 * from {@link dk.opgavekatalog.calc.allocation.Provider}s to an {@link dk.opgavekatalog.calc.allocation.Allocation}.
 * What has no way out is refused with {@link dk.opgavekatalog.calc.allocation.StuckProvidersException}.
 */
@NullMarked
package dk.opgavekatalog.calc.allocation;

import org.jspecify.annotations.NullMarked;
