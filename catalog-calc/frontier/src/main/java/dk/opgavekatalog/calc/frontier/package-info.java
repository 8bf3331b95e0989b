/**
 * Compares units that make the same things from one input with the best of them (data envelopment analysis). Start with
 * {@link dk.opgavekatalog.calc.frontier.FrontierAnalysis} for organisations and their indicators, and with {@link
 * dk.opgavekatalog.calc.frontier.Frontier} for any units with figures of their own. {@link
 * dk.opgavekatalog.calc.frontier.OrganisationScaleAnalysis} and {@link dk.opgavekatalog.calc.frontier.ScaleAnalysis}
 * tell how much of a potential is due to size. The linear programs are solved in whole numbers, and each solution is
 * proven before it is used.
 *
 * <p>The package {@code benchmark} of catalog-calc decides which organisations are compared and whether their names are
 * hidden; it also compares by one key figure.
 */
@NullMarked
package dk.opgavekatalog.calc.frontier;

import org.jspecify.annotations.NullMarked;
