package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.DecoratedHeading;
import dk.opgavekatalog.data.cell.MoneyWords;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for what titles, headings and notes say that amounts of money are counted in, such as "t.kr.": it must be what
 * {@link ReadingOptions#getMoneyUnit()} says, or amounts would be a thousand times too small.
 *
 * @param check the layout of the file and its rules
 * @param findings takes the problem
 */
record MoneyUnitCheck(RowCheck check, Findings findings) {

    /** The most characters of a title that a message shows. */
    private static final int MAX_FOUND = 200;

    private static final String OPTION = "moneyUnit";

    /** What a cell says. */
    private record Statement(FilePosition position, String text, int places, boolean isOfAll) {

        private Optional<MoneyUnit> findUnit() {
            return Arrays.stream(MoneyUnit.values())
                    .filter(unit -> unit.getPlaces() == places)
                    .findFirst();
        }

        private Phrase unit() {
            return findUnit()
                    .map(MoneyUnitCheck::name)
                    .orElse(Phrase.of("milliarder kroner", "thousands of millions of kroner"));
        }
    }

    /**
     * Reports the first cell that says something else than the option, or that says thousands or more where the option
     * is not set.
     *
     * @param above the rows above the headings
     * @param rowOfHeadings the number of the row of the headings
     */
    void require(List<TableRow> above, long rowOfHeadings) {
        List<Statement> headings = ofHeadings(rowOfHeadings);
        boolean isSilent = headings.isEmpty() && above.isEmpty();
        if (!isSilent && hasMoney()) {
            findDifferent(headings)
                    .or(() -> findUnanswered(
                            Stream.concat(ofTitles(above), headings.stream()).toList()))
                    .ifPresent(problem -> findings.add(Hindrance.HEADINGS, problem));
        }
    }

    /**
     * Reports the first note that does, such as "Note: tal i 1.000 kr." below the table. Notes that may be about one
     * amount are left alone.
     *
     * @param notes the notes below the headings
     */
    void requireOfNotes(List<String> notes) {
        if (!notes.isEmpty() && hasMoney()) {
            findUnanswered(notes.stream()
                            .flatMap(note -> statement(FilePosition.of(check.file()), note))
                            .filter(Statement::isOfAll)
                            .toList())
                    .ifPresent(problem -> findings.add(Hindrance.HEADINGS, problem));
        }
    }

    boolean hasMoney() {
        ColumnLayout layout = check.layout();
        return layout.statedMeasures(check.rules().measures().size()).stream()
                .anyMatch(m -> check.rules().measures().get(m).isCost());
    }

    private List<Statement> ofHeadings(long row) {
        ColumnLayout layout = check.layout();
        List<Statement> statements = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            int m = layout.measures().get(c);
            boolean isMoney =
                    m != ColumnLayout.ABSENT && check.rules().measures().get(m).isCost();
            if (isMoney || (m == ColumnLayout.ABSENT && layout.isAmount(c))) {
                String heading = layout.headings().get(c);
                FilePosition position = FilePosition.of(check.file(), row, layout.heading(c));
                DecoratedHeading.find(heading)
                        .flatMap(DecoratedHeading::places)
                        .or(() -> MoneyWords.find(heading).map(MoneyWords::places))
                        .ifPresent(places -> statements.add(new Statement(position, heading, places, true)));
            }
        }
        return statements;
    }

    private Stream<Statement> ofTitles(List<TableRow> above) {
        return above.stream()
                .flatMap(row -> row.cells().stream()
                        .map(CellText::of)
                        .flatMap(cell -> statement(FilePosition.of(check.file(), row.number()), cell)));
    }

    private static Stream<Statement> statement(FilePosition position, String text) {
        return MoneyWords.find(text)
                .map(words -> new Statement(position, text, words.places(), words.isOfAll()))
                .stream();
    }

    /** Finds headings that contradict each other: one option cannot read both. */
    private static Optional<Problem> findDifferent(List<Statement> headings) {
        return headings.stream()
                .filter(other -> other.places() != headings.get(0).places())
                .findFirst()
                .map(other -> problem(
                        other,
                        Phrase.of(
                                        "samme enhed i alle kolonner med penge; '",
                                        "the same unit in all columns of money; '")
                                .plus(headings.get(0).text())
                                .plus(Phrase.of("' er i ", "' is in "))
                                .plus(headings.get(0).unit())
                                .plus(", '")
                                .plus(other.text())
                                .plus(Phrase.of("' i ", "' in "))
                                .plus(other.unit())));
    }

    private Optional<Problem> findUnanswered(List<Statement> statements) {
        Optional<MoneyUnit> option = check.rules().options().getMoneyUnit();
        if (option.isPresent()) {
            return statements.stream()
                    .filter(statement -> option.get() != MoneyUnit.KRONER
                            && statement.isOfAll()
                            && statement.places() != option.get().getPlaces())
                    .findFirst()
                    .map(statement -> contradiction(statement, option.get()));
        }
        boolean areAlike = statements.stream().map(Statement::places).distinct().count() <= 1;
        return statements.stream()
                .filter(statement -> statement.places() > 0)
                .findFirst()
                .map(statement -> question(statement, areAlike));
    }

    private static Problem contradiction(Statement statement, MoneyUnit option) {
        return problem(
                        statement,
                        Phrase.of("beløb i ", "amounts in ")
                                .plus(name(option))
                                .plus(Phrase.of(
                                        ", som indstillingen moneyUnit siger; her står ",
                                        ", as the option moneyUnit says; here they are in "))
                                .plus(statement.unit()))
                .helpedBy(List.of(OptionHint.of(OPTION)));
    }

    /** Asks for the option; an inspection may answer when the text is about all amounts and nothing says otherwise. */
    private static Problem question(Statement statement, boolean areAlike) {
        Optional<MoneyUnit> unit = statement.findUnit();
        Phrase answers = unit.map(known -> Phrase.of(
                        ": " + known + ", hvis det gælder beløbene, ellers KRONER",
                        ": " + known + " if this holds for the amounts, otherwise KRONER"))
                .orElse(Phrase.of(": KRONER, hvis beløbene er i kroner", ": KRONER if the amounts are in kroner"));
        boolean isAnswer = unit.isPresent() && statement.isOfAll() && areAlike;
        return problem(
                        statement,
                        Phrase.of("indstillingen moneyUnit", "the option moneyUnit")
                                .plus(answers))
                .helpedBy(List.of(isAnswer ? OptionHint.of(OPTION, unit.get().name()) : OptionHint.of(OPTION)));
    }

    private static Phrase name(MoneyUnit unit) {
        return Phrase.of(unit.getName(Language.DANISH), unit.getName(Language.ENGLISH));
    }

    private static Problem problem(Statement statement, Phrase allowed) {
        return Problem.of(
                statement.position(),
                Reason.CONTRADICTION,
                Excerpt.of(Phrase.same(statement.text()), MAX_FOUND),
                allowed);
    }
}
