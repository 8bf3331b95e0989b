/**
 * Productivity, unit cost and quality of one field in eight made-up municipalities. Start with {@link
 * dk.opgavekatalog.examples.indicators.Indicators}.
 */
@NullMarked
package dk.opgavekatalog.examples.indicators;

import org.jspecify.annotations.NullMarked;
