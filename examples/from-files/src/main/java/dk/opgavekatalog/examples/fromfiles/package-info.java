/** An example that goes from a file of registrations to cost, and shows the rows that are refused. */
@NullMarked
package dk.opgavekatalog.examples.fromfiles;

import org.jspecify.annotations.NullMarked;
