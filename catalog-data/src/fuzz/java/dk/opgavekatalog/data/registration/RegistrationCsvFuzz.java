package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.export.csv.StatementCsv;
import dk.opgavekatalog.data.registration.CsvInput.Outcome;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, a CSV file is refused with its problems or read; strictly as leniently where nothing is wrong,
 * and so that what it states can be written and read again.
 */
class RegistrationCsvFuzz {

    private static final List<ReadingOptions> STRICT_OPTIONS = CsvInput.options(false, 1);
    private static final List<RegistrationReader> STRICT = CsvInput.readers(false, 1);
    private static final List<RegistrationReader> LENIENT = CsvInput.readers(true, 1);

    static Stream<Arguments> seeds() {
        return CsvInput.seeds().stream().map(seed -> Arguments.of(seed.options(), seed.file()));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aFileIsRefusedOrRead(
            @InRange(min = 0, max = CsvInput.LAST) int options, byte @NotNull @WithLength(max = 10_000) [] file)
            throws IOException {
        Outcome strict = Outcome.of(STRICT.get(options), file);
        Outcome lenient = Outcome.of(LENIENT.get(options), file);
        if (strict.isRead() || (lenient.isRead() && lenient.refusedRows() == 0)) {
            assertThat(strict).isEqualTo(lenient);
            for (ResourceStatement statement : strict.statements()) {
                String json = JsonForm.STATEMENT.toJson(statement);
                assertThat(JsonForm.STATEMENT.parse(json)).isEqualTo(statement);
            }
            for (Language language : Language.values()) {
                assertIsReadBack(strict.statements(), language, STRICT_OPTIONS.get(options));
            }
        }
    }

    /** A table holds no statement without amounts, which rows of empty cells make. */
    private static void assertIsReadBack(List<ResourceStatement> all, Language language, ReadingOptions readBy)
            throws IOException {
        List<ResourceStatement> statements = all.stream()
                .filter(statement -> !statement.getAmounts().isEmpty())
                .toList();
        if (statements.isEmpty()) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StatementCsv.longForm(statements, language).writeTo(bytes);
        RegistrationReader reader = RegistrationReader.of(
                Catalogs.edition2006(),
                ReadingOptions.builder()
                        .measures(statements.get(0).getMeasures())
                        .pools(statements.get(0).getPools())
                        .notTotals(readBy.getNotTotals())
                        .municipalities(readBy.getMunicipalities())
                        .commentCharacter(readBy.getCommentCharacter())
                        .threads(1)
                        .build());
        ReadRegistrations read = reader.read(new ByteArrayInputStream(bytes.toByteArray()), "statements.csv");
        assertThat(inTables(read.getStatements())).isEqualTo(inTables(statements));
    }

    /**
     * What a table keeps of statements: not the order of the amounts, as those of FTE that hours became stand behind
     * all others.
     */
    private static List<List<Object>> inTables(List<ResourceStatement> statements) {
        return statements.stream()
                .map(statement -> List.<Object>of(
                        statement.getOrganisation(), statement.getPeriod(), Set.copyOf(statement.getAmounts())))
                .toList();
    }
}
