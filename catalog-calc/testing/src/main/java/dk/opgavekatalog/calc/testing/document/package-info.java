/**
 * Generators for tests of readers and writers: documents that are valid in themselves, with texts, ids and numbers that
 * are hard to write, escape or read back. Start with {@link dk.opgavekatalog.calc.testing.document.OddStatement}. Their
 * content makes no sense to a calculation; see {@link dk.opgavekatalog.calc.testing.generator} for that.
 */
@NullMarked
package dk.opgavekatalog.calc.testing.document;

import org.jspecify.annotations.NullMarked;
