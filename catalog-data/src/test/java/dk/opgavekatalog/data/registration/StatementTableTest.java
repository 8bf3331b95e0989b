package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StatementTableTest {

    private static ResourceStatement.Builder statement(String id, int year) {
        return ResourceStatement.builder()
                .organisation(Organisation.of(id, "Helsingør"))
                .period(AccountingPeriod.ofYear(year))
                .edition("2006");
    }

    private static Measure measure(String id, String name) {
        return Measure.builder()
                .id(id)
                .name(LocalizedText.of(name, name))
                .unit("h")
                .decimals(0)
                .build();
    }

    private static List<String> rows(StatementTable table) {
        List<String> rows = new ArrayList<>();
        table.readRows((number, cells) -> rows.add(number + ": "
                + String.join("|", cells.stream().map(StatementTableTest::text).toList())));
        return rows;
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.NumberCell numeric
                ? "#" + numeric.getNumber().toPlainString()
                : ((Cell.StringCell) cell).getText();
    }

    private static List<Problem> problems(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).getProblems();
    }

    @Test
    void theWideFormHasARowForEachAccountInEachUnit() {
        StatementTable table = StatementTable.wide(
                List.of(
                        statement("217", 2024)
                                .add(" Teknik", "3.1.1", Measures.FTE, "8.5")
                                .add(" Teknik", "1.1.1", Measures.FTE, "1")
                                .add(" Teknik", "3.1.1", Measures.PAYROLL, "4400000")
                                .build(),
                        statement("217", 2025)
                                .add("'Teknik", "3.1.1", Measures.OTHER_COST, "1")
                                .build()),
                Language.DANISH);

        assertThat(rows(table))
                .containsExactly(
                        "1: Organisation|Organisationsnavn|Periode|Enhed|Konto|Årsværk|Lønudgift|Øvrig udgift",
                        "2: 217|Helsingør|2024|' Teknik|3.1.1|#8.5000|#4400000.00|",
                        "3: 217|Helsingør|2024|' Teknik|1.1.1|#1.0000||",
                        "4: 217|Helsingør|2025|''Teknik|3.1.1|||#1.00");
    }

    @Test
    void statementsNeedNotHaveTheSameMeasures() throws IOException {
        Measure area = measure("area", "Areal");
        List<ResourceStatement> statements = List.of(
                statement("1", 2024).add("a", "3.1.1", Measures.FTE, "1.0000").build(),
                statement("2", 2024)
                        .measures(List.of(area, Measures.FTE))
                        .add("a", "3.1.1", area, "70")
                        .build());
        List<Measure> all = new ArrayList<>(Measures.STANDARD);
        all.add(area);
        ReadingOptions options = ReadingOptions.builder().measures(all).build();

        for (StatementTable table : List.of(
                StatementTable.wide(statements, Language.ENGLISH),
                StatementTable.longForm(statements, Language.ENGLISH))) {
            assertThat(RegistrationReader.of(Catalogs.edition2006(), options)
                            .readTables(List.of(table))
                            .getStatements())
                    .map(ResourceStatement::getAmounts)
                    .isEqualTo(statements.stream()
                            .map(ResourceStatement::getAmounts)
                            .toList());
        }
    }

    @Test
    void aMeasureIsHeadedByItsIdWhereItsNameMeansSomethingElse() {
        ResourceStatement statement = statement("217", 2024)
                .measures(List.of(
                        measure("a", "Afdeling"),
                        measure("b", "fælles"),
                        measure("c", "Fælles"),
                        measure("d", "Areal")))
                .add("Teknik", "3.1.1", measure("a", "Afdeling"), "1")
                .build();

        assertThat(rows(StatementTable.wide(List.of(statement), Language.DANISH))
                        .get(0))
                .endsWith("|Konto|a|b|c|Areal");
    }

    @Test
    void aMeasureThatNothingHeadsIsRefusedInWideFormAlone() {
        Measure unit = measure("Enhed", "Afdeling");
        List<ResourceStatement> statements = List.of(statement("217", 2024)
                .measures(List.of(unit))
                .add("Teknik", "3.1.1", unit, "1")
                .build());

        assertThat(problems(() -> StatementTable.wide(statements, Language.DANISH)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPlace()).isEqualTo("/measures/0");
                    assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                    assertThat(problem.getFound()).isEqualTo("Enhed");
                    assertThat(problem.getAllowed()).endsWith("the long form");
                });
        assertThat(rows(StatementTable.longForm(statements, Language.DANISH)))
                .contains("2: 217|Helsingør|2024|Teknik|3.1.1|Enhed|#1");
    }

    @Test
    void statementsThatATableCannotTellApartAreRefused() {
        ResourceStatement first = statement("217", 2024)
                .add("Teknik", "3.1.1", Measures.FTE, "8.5")
                .build();
        ResourceStatement other = statement("217", 2024)
                .edition("2007")
                .organisation(Organisation.of("217", "Elsinore"))
                .measures(List.of(Measures.FTE, measure("PAYROLL", "Løn")))
                .pools(List.of(OverheadPool.of("management", LocalizedText.of("Chefer", "Bosses"))))
                .build();

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> StatementTable.wide(List.of(first, other), Language.DANISH),
                () -> StatementTable.longForm(List.of(first, other), Language.DANISH))) {
            assertThat(problems(call))
                    .extracting(problem -> problem.findDocument().orElseThrow(), Problem::getPlace, Problem::getReason)
                    .contains(
                            tuple("statements[1]", "", Reason.DUPLICATE),
                            tuple("statements[1]", "/organisation/name", Reason.CONTRADICTION),
                            tuple("statements[1]", "/edition", Reason.OTHER_EDITION),
                            tuple("statements[1]", "/measures", Reason.CONTRADICTION),
                            tuple("statements[1]", "/pools", Reason.CONTRADICTION),
                            tuple("statements[1]", "/amounts", Reason.MISSING));
        }
    }

    @Test
    void whatATableCouldNotSayIsRefused() {
        assertThat(problems(() -> StatementTable.wide(List.of(), Language.DANISH)))
                .extracting(problem -> problem.findDocument().orElseThrow(), Problem::getPlace, Problem::getReason)
                .containsExactly(tuple("statements", "", Reason.MISSING));
        ResourceStatement tooFine = statement("217", 2024)
                .add("T", "3.1.1", Measures.FTE, "1.00001")
                .build();
        assertThat(problems(() -> StatementTable.longForm(List.of(tooFine), Language.DANISH)))
                .extracting(Problem::getReason)
                .containsExactly(Reason.TOO_MANY_DECIMALS);
    }
}
