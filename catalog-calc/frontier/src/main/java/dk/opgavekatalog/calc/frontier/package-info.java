/**
 * Those that make the same things from one input, held against the best of them (data envelopment analysis). Start with
 * {@link dk.opgavekatalog.calc.frontier.FrontierAnalysis} for organisations and their indicators, and with {@link
 * dk.opgavekatalog.calc.frontier.Frontier} for any units of which there are figures; {@link
 * dk.opgavekatalog.calc.frontier.ScaleAnalysis} tells waste from a size that does not pay. The linear programs are solved in
 * whole numbers, and each solution is proven before it is used.
 */
@NullMarked
package dk.opgavekatalog.calc.frontier;

import org.jspecify.annotations.NullMarked;
