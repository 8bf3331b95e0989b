package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.recognition.RefusedRow;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the caller says of a report: the language, the reading that the statements come from, and the date.
 *
 * @param language the language
 * @param readings the readings of the registrations, when the caller gives them
 * @param date the day the report is made, when the caller gives it; a clock would make every file another one
 */
public record ReportFrame(Language language, List<ReadRegistrations> readings, Optional<LocalDate> date) {

    /** Writes what was read and refused; nothing when the caller gives no reading. */
    Markup reading() {
        Phrases phrases = Phrases.in(language);
        Markup markup = new Markup();
        for (ReadRegistrations reading : readings) {
            markup.open("details", "class", "reading");
            markup.leaf(
                    "summary",
                    phrases.of("Hvad der blev læst: ", "What was read: ")
                            + phrases.number(BigDecimal.valueOf(reading.getRowCount()))
                            + phrases.of(" rækker, heraf ", " rows, of which ")
                            + phrases.number(BigDecimal.valueOf(reading.getRefusedRowCount()))
                            + phrases.of(" afvist", " were refused"));
            markup.open("ul");
            reading.getRecognition().describe(language).forEach(line -> markup.leaf("li", line));
            markup.close();
            if (!reading.getRefusedRows().isEmpty()) {
                markup.leaf("h4", phrases.of("Afviste rækker", "Refused rows")).open("ul");
                for (RefusedRow row : reading.getRefusedRows()) {
                    row.getProblems().forEach(problem -> markup.leaf("li", problem.describe(language)));
                }
                markup.close();
            }
            markup.close();
        }
        return markup;
    }

    /** Writes what the figures rest on. */
    Markup foot(List<CostStatement> costs) {
        Phrases phrases = Phrases.in(language);
        Markup foot = new Markup().open("footer").leaf("h2", phrases.of("Grundlag", "What this rests on"));
        foot.open("dl");
        costs.stream()
                .map(CostStatement::getModel)
                .distinct()
                .forEach(model -> entry(
                        foot,
                        phrases.of("Omkostningsmodel", "Cost model"),
                        model.getName().in(language) + " (" + model.getId() + ")"));
        costs.stream().map(CostStatement::getCatalog).distinct().forEach(catalog -> edition(foot, phrases, catalog));
        entry(
                foot,
                phrases.of("Periode for data", "Period of the data"),
                String.join(
                        ", ",
                        costs.stream()
                                .map(cost -> cost.getPeriod().toString())
                                .distinct()
                                .sorted()
                                .toList()));
        date.ifPresent(day -> entry(foot, phrases.of("Rapporten er dannet", "Report made on"), day.toString()));
        return foot.close().close();
    }

    private void edition(Markup foot, Phrases phrases, TaskCatalog catalog) {
        Edition edition = catalog.getEdition();
        entry(
                foot,
                phrases.of("Udgave af opgavekataloget", "Edition of the task catalogue"),
                edition.getName().in(language) + " (" + edition.getId() + "), "
                        + phrases.of("dataversion ", "data version ") + edition.getDataVersion());
        entry(
                foot,
                phrases.of("Kontrolsum af udgaven (SHA-256)", "Checksum of the edition (SHA-256)"),
                JsonForm.CATALOG.checksum(catalog));
    }

    private static void entry(Markup foot, String name, String value) {
        foot.leaf("dt", name).leaf("dd", value);
    }
}
