package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.model.text.Counted;

/**
 * Collects the outcome of the rows of all files: the problems of refused rows, the names of organisations, and the
 * number of rows. Rows must come in their order. Not thread-safe.
 */
final class RowIntake {

    private final Findings findings;
    private final OrganisationNames names;
    private final long maxRows;
    private long rows;

    RowIntake(ReadingOptions options, Findings findings, Allowance allowance) {
        this.findings = findings;
        this.names = new OrganisationNames(options, allowance);
        this.maxRows = options.getMaxRows();
    }

    /**
     * Takes in some rows.
     *
     * @param check examines refused rows of the file
     * @param linesAbove how many lines of the file stand above the first line that the reports count
     * @throws LimitException when there are more rows than allowed
     */
    void take(RowReports reports, RowCheck check, long linesAbove) {
        for (RowReport refused : reports.refused()) {
            if (findings.wantsRows()) {
                findings.add(check.check(refused, linesAbove));
            }
        }
        for (NameReport name : reports.names()) {
            names.add(check.at(linesAbove + name.line(), Column.ORGANISATION_NAME), name);
        }
        rows += reports.count();
        if (rows > maxRows) {
            throw LimitException.of(Counted.of(maxRows, "row"), maxRows, "maxRows");
        }
    }

    /** The number of rows, including refused ones. */
    long rows() {
        return rows;
    }

    /** The names of organisations in all files. */
    OrganisationNames names() {
        return names;
    }
}
