package dk.opgavekatalog.data.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.document.OddStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.StatementTable;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import dk.opgavekatalog.model.text.CommonForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementCsvProperties {

    /** The first year that a table can state: 0124 may be January 2024. */
    private static final int FIRST_YEAR = 1000;

    @Provide
    Arbitrary<ResourceStatement> statements() {
        return OddStatement.statements()
                .filter(statement -> !statement.getAmounts().isEmpty())
                .filter(StatementCsvProperties::hasOneSpellingOfEachUnit)
                .filter(statement -> statement.getPeriod().getFirstDay().getYear() >= FIRST_YEAR)
                .map(statement -> ResourceStatement.builder()
                        .organisation(statement.getOrganisation())
                        .period(statement.getPeriod())
                        .edition("2006")
                        .measures(statement.getMeasures())
                        .pools(statement.getPools())
                        .amounts(inOrder(statement))
                        .build());
    }

    private static boolean hasOneSpellingOfEachUnit(ResourceStatement statement) {
        Set<String> units =
                statement.getAmounts().stream().map(ResourceAmount::getUnit).collect(Collectors.toSet());
        return units.stream()
                        .map(CommonForm::of)
                        .filter(form -> !form.isEmpty())
                        .distinct()
                        .count()
                == units.stream().filter(unit -> !CommonForm.of(unit).isEmpty()).count();
    }

    /** As a reading gives them: by account, unit and measure, with the decimals of the measure. */
    private static List<ResourceAmount> inOrder(ResourceStatement statement) {
        Measure measure = statement.getMeasures().get(0);
        return statement.getAmounts().stream()
                .map(amount -> ResourceAmount.of(
                        amount.getUnit(),
                        amount.getAccount(),
                        amount.getMeasure(),
                        measure.fromSmallestUnits(measure.toSmallestUnits(amount.getAmount()))))
                .sorted(Comparator.comparing(amount -> UnitAccount.of(amount.getUnit(), amount.getAccount())))
                .toList();
    }

    @Property
    void whatIsWrittenInLongFormIsReadAsItWas(
            @ForAll("statements") ResourceStatement statement, @ForAll Language language) throws IOException {
        assertReadsBack(statement, StatementCsv.longForm(List.of(statement), language));
    }

    @Property
    void whatIsWrittenInWideFormIsReadAsItWas(
            @ForAll("statements") ResourceStatement statement, @ForAll Language language) throws IOException {
        Export csv;
        try {
            csv = StatementCsv.wide(List.of(statement), language);
        } catch (InvalidInputException e) {
            assertThat(e.getProblems()).allMatch(problem -> problem.getReason() == Reason.CONTRADICTION);
            return;
        }
        assertReadsBack(statement, csv);
    }

    @Property
    void aTableIsReadWithoutBeingWritten(@ForAll("statements") ResourceStatement statement) throws IOException {
        StatementTable table = StatementTable.longForm(List.of(statement), Language.ENGLISH);
        assertIs(statement, reader(statement).readTables(List.of(table)));
    }

    private static void assertReadsBack(ResourceStatement statement, Export csv) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        csv.writeTo(bytes);
        assertIs(statement, reader(statement).read(new ByteArrayInputStream(bytes.toByteArray()), "statement.csv"));
    }

    private static RegistrationReader reader(ResourceStatement statement) {
        return RegistrationReader.of(
                Catalogs.edition2006(),
                ReadingOptions.builder()
                        .measures(statement.getMeasures())
                        .pools(statement.getPools())
                        .build());
    }

    private static void assertIs(ResourceStatement statement, ReadRegistrations read) {
        assertThat(read.getStatements()).containsExactly(statement);
    }
}
