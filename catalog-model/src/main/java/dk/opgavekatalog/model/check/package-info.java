/**
 * What is wrong with a value, said in a way that both a person and a program can use. Start with {@link
 * dk.opgavekatalog.model.check.Problem}; {@link dk.opgavekatalog.model.check.InvalidInputException} carries all of them
 * at once. The rules themselves stand in the types that they are about, not here.
 */
@NullMarked
package dk.opgavekatalog.model.check;

import org.jspecify.annotations.NullMarked;
