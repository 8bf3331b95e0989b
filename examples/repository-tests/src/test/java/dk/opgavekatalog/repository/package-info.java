/**
 * Tests of the repository as a whole: what the documents say of the code, and what holds for the sources of all
 * modules. They read files and parse them, and depend on no module, so they run in seconds and before anything else is
 * built.
 *
 * <p>A test of one module's behaviour belongs into that module, and a test of a program's printed output beside the
 * program. Start with {@link dk.opgavekatalog.repository.Repository}.
 */
@NullMarked
package dk.opgavekatalog.repository;

import org.jspecify.annotations.NullMarked;
