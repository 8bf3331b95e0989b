/**
 * Tables of named columns, from CSV files and other sources: which row has the headings, which column is which, and one
 * record for each row below. For tables that are kept whole; files of registrations, which can be far larger than
 * memory, have a way of their own. What the columns mean is not known here. Not exported. Start with {@link
 * dk.opgavekatalog.data.record.RecordReader}.
 */
@NullMarked
package dk.opgavekatalog.data.record;

import org.jspecify.annotations.NullMarked;
