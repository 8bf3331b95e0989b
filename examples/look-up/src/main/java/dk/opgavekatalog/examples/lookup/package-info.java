/** An example that finds a task in the catalogue; start with {@link dk.opgavekatalog.examples.lookup.LookUp}. */
@NullMarked
package dk.opgavekatalog.examples.lookup;

import org.jspecify.annotations.NullMarked;
