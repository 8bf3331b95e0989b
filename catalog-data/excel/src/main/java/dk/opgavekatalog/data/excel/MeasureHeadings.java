package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.Cell;
import dk.opgavekatalog.data.registration.ReadingOptions;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.RowSource;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What heads the column of each measure. A name can also be that of another measure or of a column such as Enhed, so the reader is
 * asked what it takes a heading for: the two cannot differ.
 */
final class MeasureHeadings {

    private static final String ANY = "x";
    private static final Cell ACCOUNT_HEADING = new Cell.Text("Konto");
    private static final Cell ACCOUNT = new Cell.Text("outside:x");

    private final RegistrationReader reader;
    private final Language language;

    private MeasureHeadings(List<Measure> measures, Language language) {
        this.language = language;
        // Any edition does: an account outside the catalogue is in none.
        this.reader = RegistrationReader.of(
                Catalogs.edition2006(),
                ReadingOptions.builder()
                        .organisation(Organisation.of(ANY, ANY))
                        .period(AccountingPeriod.ofYear(2000))
                        .unit(ANY)
                        .measures(measures)
                        .threads(1)
                        .build());
    }

    /**
     * The headings.
     *
     * @param measures the measures of a sheet
     * @param language the language of their names
     * @return for each measure its name, or its id when the name does not mean it alone
     * @throws InvalidInputException when neither does
     */
    static List<String> of(List<Measure> measures, Language language) throws IOException {
        MeasureHeadings headings = new MeasureHeadings(measures, language);
        List<String> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Measure measure : measures) {
            List<String> meant = headings.meaning(measure);
            if (meant.isEmpty()) {
                problems.add(
                        Problem.of(
                                "/measures/" + measures.indexOf(measure),
                                Reason.CONTRADICTION,
                                measure.getId(),
                                "a name or id that heads a column which means no other measure and nothing else; in long form any"));
            } else {
                found.add(meant.get(0));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return found;
    }

    private List<String> meaning(Measure measure) throws IOException {
        List<String> meant = new ArrayList<>();
        for (String heading :
                Stream.of(measure.getName().in(language), measure.getId()).toList()) {
            boolean fits =
                    XlsxText.isWritable(heading) && XlsxText.mark(heading).length() <= Limits.TEXT;
            if (fits && means(heading, measure)) {
                meant.add(heading);
            }
        }
        return meant;
    }

    private boolean means(String heading, Measure measure) throws IOException {
        try {
            List<ResourceStatement> read =
                    reader.readTables(List.of(new Probe(heading))).getStatements();
            return read.get(0).getAmounts().get(0).getMeasure().equals(measure.getId());
        } catch (InvalidInputException e) {
            return false;
        }
    }

    /** A table with an amount below a heading. */
    private record Probe(String heading) implements RowSource {
        @Override
        public String getName() {
            return heading;
        }

        @Override
        public void readRows(Receiver receiver) {
            receiver.row(1, List.of(ACCOUNT_HEADING, new Cell.Text(XlsxText.mark(heading))));
            receiver.row(2, List.of(ACCOUNT, new Cell.Text("1")));
        }
    }
}
