/**
 * The sums of a reading: each thread has a part that numbers the texts of key cells and adds amounts up; at the end
 * the parts become one. Not exported. Start with {@link dk.opgavekatalog.data.registration.tally.TallyPart}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.tally;

import org.jspecify.annotations.NullMarked;
