package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.OverheadPools;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapping must be for an edition and the pools of a reading. */
class MappingOptionCheckTest {

    private static MappingRow row(String source, String target, String share) {
        return MappingRow.builder()
                .sourceAccount(source)
                .target(Account.parse(target))
                .share(new BigDecimal(share))
                .build();
    }

    private static AccountMapping.Builder mapping(MappingRow... rows) {
        return AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("m")
                .name(LocalizedText.of("Min", "Mine"))
                .edition("2006")
                .addRows(rows);
    }

    private static List<String> problems(AccountMapping mapping) {
        return MappingOptionCheck.findProblems(mapping, Catalogs.edition2006(), ReadingOptions.standard()).stream()
                .map(problem ->
                        problem.findDocument().orElseThrow() + " " + problem.getPlace() + " " + problem.getReason())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.1.77 | UNKNOWN_CODE",
                "3.1 | WRONG_LEVEL",
                "pool:ledelse | UNKNOWN_REFERENCE",
                "excluded:1.1.1 | ACCOUNT_NOT_ALLOWED",
                "support:1.1.1 | ACCOUNT_NOT_ALLOWED",
                "surcharge:x | ACCOUNT_NOT_ALLOWED"
            })
    void aTargetIsOneOfTheEditionAndTheOptions(String target, String reason) {
        assertThat(problems(
                        mapping(row("1", "3.1.1", "1"), row("2", target, "1")).build()))
                .containsExactly("mapping /rows/1/target " + reason);
    }

    @Test
    void aPoolIsATargetWhenTheOptionsDeclareIt() {
        AccountMapping mapping = mapping(row("1", "pool:" + OverheadPools.CENTRAL_MANAGEMENT.getId(), "1"))
                .build();
        ReadingOptions options = ReadingOptions.builder()
                .addPools(OverheadPools.CENTRAL_MANAGEMENT)
                .build();

        assertThat(MappingOptionCheck.findProblems(mapping, Catalogs.edition2006(), options))
                .isEmpty();
        assertThat(problems(mapping)).containsExactly("mapping /rows/0/target UNKNOWN_REFERENCE");
    }

    @Test
    void aMappingIsOfTheEdition() {
        assertThat(problems(mapping(row("1", "3.1.1", "1")).edition("2007").build()))
                .containsExactly("mapping /edition OTHER_EDITION");
    }

    @Test
    void whatIsWrongWithTheMappingItselfIsReportedToo() {
        assertThat(problems(mapping(row("1", "3.1.1", "0.5"), row("1", "3.1.1", "0.5"), row("2", "3.1.2", "0.9"))
                        .id(" ")
                        .build()))
                .containsExactlyInAnyOrder(
                        "mapping /id BLANK", "mapping /rows/1 DUPLICATE", "mapping /rows/2/share OUT_OF_RANGE");
    }

    @Test
    void theReaderRefusesOptionsAndMappingTogether() {
        ReadingOptions options = ReadingOptions.builder()
                .threads(0)
                .mapping(mapping(row("1", "3.1.77", "1")).build())
                .build();

        assertThatThrownBy(() -> RegistrationReader.of(Catalogs.edition2006(), options))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .map(problem -> problem.findDocument().orElseThrow() + " " + problem.getPlace())
                                .containsExactly("options /threads", "mapping /rows/0/target"));
    }
}
