/**
 * Warnings: what is allowed in a calculation but suspicious. Start with {@link dk.opgavekatalog.calc.warning.Warning}.
 * Wrong input is refused and never becomes a warning. The cost statement that has a warning also gives its text.
 */
@NullMarked
package dk.opgavekatalog.calc.warning;

import org.jspecify.annotations.NullMarked;
