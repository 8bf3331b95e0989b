package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.model.text.Counted;

/**
 * Takes in what became of the rows of all files: what is wrong with refused ones, the names of organisations, and how
 * many there are. Is told of rows in their order. Not thread-safe.
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
     * @param check knows the file
     * @param linesAbove how many lines of the file are above those that the reports count
     * @throws LimitException when there are more rows than may be
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

    /** How many rows there are, refused ones included. */
    long rows() {
        return rows;
    }

    /** The names of organisations in all files. */
    OrganisationNames names() {
        return names;
    }
}
