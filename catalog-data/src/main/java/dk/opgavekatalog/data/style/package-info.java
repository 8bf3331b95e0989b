/**
 * How the generated types of the readers are made. Nothing is left of it in class files. Not exported. Start with
 * {@link dk.opgavekatalog.data.style.OptionStyle}.
 */
@NullMarked
package dk.opgavekatalog.data.style;

import org.jspecify.annotations.NullMarked;
