/**
 * Finding what a catalogue says about some words. Start with {@link dk.opgavekatalog.model.search.CatalogSearch}.
 * Looking something up by its code, id or name is in the catalogue itself.
 *
 * <p>Words are looked up in an index of the distinct ones, though an edition has 64 fields only. A scan of all texts
 * that finds the same was written and measured beside it: as much code (248 lines to 268), and on edition 2006, with
 * 3,074 texts of 235,000 characters and 4,989 distinct words, 62 ms to 53 to make it searchable in a fresh virtual
 * machine, 7.5 to 6.2 ms in a warm one. A warm query took from 50 microseconds for a word that nothing has to 1,300 for
 * a single letter, with the index from 75 to 1,050.
 */
@NullMarked
package dk.opgavekatalog.model.search;

import org.jspecify.annotations.NullMarked;
