package dk.opgavekatalog.data.registration;

import java.util.List;

/**
 * What became of some rows of a file.
 *
 * @param count how many there are, refused ones included
 * @param refused the refused rows, of many the first
 * @param names the names of organisations that are new
 */
record RowReports(long count, List<RowReport> refused, List<NameReport> names) {}
