/**
 * Units that make the same things from one input, held against the best of them (data envelopment analysis). Knows ids and
 * figures, and nothing of the catalogue or of cost statements. Start with {@link dk.opgavekatalog.calc.frontier.Frontier};
 * {@link dk.opgavekatalog.calc.frontier.ScaleAnalysis} tells waste from a size that does not pay.
 */
@NullMarked
package dk.opgavekatalog.calc.frontier;

import org.jspecify.annotations.NullMarked;
