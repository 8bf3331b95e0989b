package dk.opgavekatalog.data.report;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.report.cost.CostPage;
import dk.opgavekatalog.data.report.cost.ReportFrame;
import dk.opgavekatalog.data.report.cost.SeveralCostsPage;
import dk.opgavekatalog.data.report.page.Page;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Omkostningsrapport: cost statements as an HTML page of one file, with pictures, tables and the explanation of every
 * amount. It opens without network, from a mail too, and says everything without its script. Immutable.
 *
 * <p>{@code CostReport.of(cost).writeTo(path)} is all that a simple case needs. The same statements, language and date
 * give the same bytes.
 */
public final class CostReport implements HasNoDocument {

    private final List<CostStatement> costs;
    private final ReportFrame frame;

    private CostReport(List<CostStatement> costs, ReportFrame frame) {
        this.costs = costs;
        this.frame = frame;
    }

    /**
     * A report of one cost statement, in Danish.
     *
     * @param cost the cost statement
     * @return the report
     */
    public static CostReport of(CostStatement cost) {
        return of(List.of(cost));
    }

    /**
     * A report of several cost statements beside each other, such as years, municipalities or models, in Danish.
     *
     * @param costs at least one, in the order of the report
     * @return the report
     * @throws IllegalArgumentException when there is none
     */
    public static CostReport of(List<CostStatement> costs) {
        if (costs.isEmpty()) {
            throw new IllegalArgumentException("no cost statements; allowed is one or more");
        }
        return new CostReport(List.copyOf(costs), new ReportFrame(Language.DANISH, List.of(), Optional.empty()));
    }

    /**
     * Returns the report in a language.
     *
     * @param language the language
     * @return the report
     */
    public CostReport in(Language language) {
        return new CostReport(costs, new ReportFrame(Objects.requireNonNull(language), frame.readings(), frame.date()));
    }

    /**
     * Returns the report with what was read and refused of the files that the statements come from.
     *
     * @param reading the reading
     * @return the report
     */
    public CostReport withReading(ReadRegistrations reading) {
        List<ReadRegistrations> readings = new ArrayList<>(frame.readings());
        readings.add(Objects.requireNonNull(reading));
        return new CostReport(costs, new ReportFrame(frame.language(), List.copyOf(readings), frame.date()));
    }

    /**
     * Returns the report with the day it is made.
     *
     * @param date the day; without it the report names none
     * @return the report
     */
    public CostReport withDate(LocalDate date) {
        return new CostReport(costs, new ReportFrame(frame.language(), frame.readings(), Optional.of(date)));
    }

    /**
     * The page.
     *
     * @return the file
     */
    public Export toExport() {
        Page page = costs.size() == 1
                ? new CostPage(costs.get(0), frame).toPage()
                : new SeveralCostsPage(costs, frame).toPage();
        return page.toExport();
    }

    /**
     * Writes the page as a file, whole or not at all; see {@link Export#writeTo(Path)}.
     *
     * @param file the file; its folder must exist
     * @throws IOException when the file cannot be written
     */
    public void writeTo(Path file) throws IOException {
        toExport().writeTo(file);
    }

    @Override
    public String toString() {
        return "report of " + (costs.size() == 1 ? costs.get(0) : costs.size() + " cost statements");
    }
}
