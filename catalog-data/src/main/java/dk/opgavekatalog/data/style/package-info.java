/**
 * The style of generated types: options and what is recognised. Not exported. It has nothing but {@link
 * dk.opgavekatalog.data.style.OptionStyle}.
 */
@NullMarked
package dk.opgavekatalog.data.style;

import org.jspecify.annotations.NullMarked;
