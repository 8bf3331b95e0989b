/**
 * Tables that a calculation needs beside registrations, read from CSV files, Excel files and tables of other programs:
 * observations of indicators, facts about organisations, statistics, account mappings and price indices. Each reader is
 * named after what it reads. Start with {@link dk.opgavekatalog.data.input.ObservationReader}. Registrations are read
 * by the package {@code registration}.
 */
@NullMarked
package dk.opgavekatalog.data.input;

import org.jspecify.annotations.NullMarked;
