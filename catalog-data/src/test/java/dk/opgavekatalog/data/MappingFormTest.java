package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading an account mapping refuses, and how its shares are kept. */
class MappingFormTest {

    private static final String JSON = Resources.text("mapping.json");

    @ParameterizedTest
    @CsvSource({
        "'\"target\": \"1.1.1\"', '\"target\": \"1.1.\"', /rows/0/target, MALFORMED",
        "'\"target\": \"1.1.1\"', '\"target\": 1', /rows/0/target, WRONG_TYPE",
        "'\"target\": \"1.1.1\", ', '', /rows/0/target, MISSING",
        "'\"sourceAccount\": \"6451.100\", \"target\"', '\"target\"', /rows/0, MISSING",
        "'\"share\": 1', '\"share\": \"1\"', /rows/0/share, WRONG_TYPE",
        "'\"share\": 1', '\"share\": 1e999999999', /rows/0/share, OUT_OF_RANGE",
        "'\"share\": 1', '\"share\": 1e99999999999', /rows/0/share, OUT_OF_RANGE",
        "'\"share\": 1', '\"share\": 1e-999999999', /rows/0/share, TOO_MANY_DECIMALS",
        "'\"schemaVersion\": \"1\"', '\"schemaVersion\": \"2\"', /schemaVersion, OUT_OF_RANGE"
    })
    void whatIsWrongIsReportedAtItsPlace(String right, String wrong, String place, Reason reason) {
        assertThat(JSON).contains(right);

        assertThat(problems(JsonForm.MAPPING, JSON.replace(right, wrong)))
                .anyMatch(problem -> problem.getPlace().equals(place) && problem.getReason() == reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1.000", "10E-1", "0.1E+1", "100e-2"})
    void aShareKeepsItsScale(String share) {
        AccountMapping mapping = JsonForm.MAPPING.parse(JSON.replaceFirst("\"share\": 1", "\"share\": " + share));

        assertThat(mapping.getRows().get(0).getShare()).isEqualTo(new BigDecimal(share));
        assertThat(JsonForm.MAPPING.parse(JsonForm.MAPPING.toJson(mapping))).isEqualTo(mapping);
    }

    @Test
    void aShareWithMoreDigitsThanCanBeReadIsNotWritten() {
        AccountMapping mapping = JsonForm.MAPPING.parse(JSON);
        AccountMapping endless = AccountMapping.builder()
                .from(mapping)
                .rows(List.of())
                .addRows(MappingRow.builder()
                        .from(mapping.getRows().get(0))
                        .share(BigDecimal.ONE.setScale(1_000))
                        .build())
                .build();

        assertThat(endless.findProblems()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonForm.MAPPING.toJson(endless))
                .withMessageContaining("1002");
    }

    @Test
    void aDocumentOfAnotherKindIsCalledByItsName() {
        assertOtherKind(JsonForm.MAPPING, Sample.CORRESPONDENCE.json(), "a correspondence between editions");
        assertOtherKind(JsonForm.MAPPING, Resources.text("model.json"), "a cost model (omkostningsmodel)");
        assertOtherKind(JsonForm.CORRESPONDENCE, JSON, "an account mapping (kontooversættelse)");
        assertOtherKind(JsonForm.CATALOG, JSON, "an account mapping (kontooversættelse)");
    }

    private static void assertOtherKind(JsonForm<?> form, String json, String found) {
        assertThat(problems(form, json)).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.WRONG_TYPE);
            assertThat(problem.getFound()).isEqualTo(found);
        });
    }

    private static List<Problem> problems(JsonForm<?> form, String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> form.parse(json))
                .getProblems();
    }
}
