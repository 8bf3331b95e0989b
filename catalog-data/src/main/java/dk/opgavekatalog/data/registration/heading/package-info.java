/**
 * The headings of a table: the meaning of each, and the layout of the columns that they make. Knows no rows below
 * them. Not exported. Start with {@link dk.opgavekatalog.data.registration.heading.Headings}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.heading;

import org.jspecify.annotations.NullMarked;
