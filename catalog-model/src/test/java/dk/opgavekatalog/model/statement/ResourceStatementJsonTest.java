package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonContract;
import dk.opgavekatalog.model.testing.JsonForm;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceStatementJsonTest implements JsonContract<ResourceStatement> {

    private static final String SHORTEST =
            "{'organisation':{'id':'217','name':'Helsingør'},'period':'2024','edition':'2006'}".replace('\'', '"');

    @Override
    public Class<ResourceStatement> type() {
        return ResourceStatement.class;
    }

    @Override
    public ResourceStatement complete() {
        return Statements.complete();
    }

    @Override
    public ResourceStatement shortest() {
        return Statements.empty().build();
    }

    @Override
    public String pinned() {
        return "statement.json";
    }

    @Test
    void aStatementFromBeforeNormsAndRefusedRowsWereKeptStaysReadable() {
        JsonForm.assertReadable("old/statement.json", Statements.withoutNorm(), ResourceStatement.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void measuresAndPoolsThatAreNotNamedAreTheStandardOnes(Jackson jackson) {
        ResourceStatement statement = jackson.read(SHORTEST, ResourceStatement.class);

        assertThat(statement).isEqualTo(Statements.empty().build());
        assertThat(statement.getMeasures()).isEqualTo(Measures.STANDARD);
        assertThat(statement.getPools()).isEqualTo(OverheadPools.STANDARD);
    }

    @Test
    void noMeasuresOrPoolsIsNotTheSameAsTheStandardOnes() {
        ResourceStatement none =
                Statements.empty().measures(List.of()).pools(List.of()).build();

        assertThat(none).isNotEqualTo(Statements.empty().build());
        JsonForm.assertRoundTrip(none, ResourceStatement.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void amountsKeepTheirDecimals(Jackson jackson) {
        String json = SHORTEST.replaceFirst(
                "}$",
                ",\"amounts\":[{\"unit\":\"A\",\"account\":\"3.1.1\",\"measure\":\"FTE\","
                        + "\"amount\":12345678901234567.8900}]}");

        ResourceStatement statement = jackson.read(json, ResourceStatement.class);

        assertThat(statement.getAmounts().get(0).getAmount()).isEqualTo("12345678901234567.8900");
        JsonForm.assertRoundTrip(statement, ResourceStatement.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aKindOfWorkThatIsNoneIsRefusedByName(Jackson jackson) {
        String json = jackson.write(Statements.complete());

        assertThatThrownBy(() -> jackson.read(json.replaceFirst("\"COURSES\"", "\"LUNCH\""), ResourceStatement.class))
                .hasMessageContaining("LUNCH");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aNormWithoutHoursIsRefusedByName(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{\"deducted\":[\"ABSENCE\"]}", WorkingTimeNorm.class))
                .hasMessageContaining("hoursPerFte");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aNormThatTakesNothingOutIsWrittenAsItsHoursAlone(Jackson jackson) {
        WorkingTimeNorm norm = WorkingTimeNorm.gross(new BigDecimal("1924.00"));

        assertThat(jackson.write(norm)).isEqualTo("{\"hoursPerFte\":1924.00}");
        JsonForm.assertRoundTrip(norm, WorkingTimeNorm.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aMissingPartIsRefusedByName(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read(SHORTEST.replace(",\"edition\":\"2006\"", ""), ResourceStatement.class))
                .hasMessageContaining("edition");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void refusedRowsThatStateNothingAreWrittenAsTheirNumbersAlone(Jackson jackson) {
        RefusedRows refused = Statements.refused(2, 0);

        assertThat(jackson.write(refused)).isEqualTo("{\"rows\":2,\"rowsWithoutAmounts\":0}");
        JsonForm.assertRoundTrip(refused, RefusedRows.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void moreRefusedRowsThanAnIntCountsAreReadAndWritten(Jackson jackson) {
        RefusedRows refused = RefusedRows.builder()
                .rows(10_000_000_000L)
                .rowsWithoutAmounts(3_000_000_000L)
                .build();

        assertThat(jackson.write(refused)).isEqualTo("{\"rows\":10000000000,\"rowsWithoutAmounts\":3000000000}");
        JsonForm.assertRoundTrip(refused, RefusedRows.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void refusedRowsWithoutTheirNumberAreRefusedByName(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{\"rowsWithoutAmounts\":0}", RefusedRows.class))
                .hasMessageContaining("rows");
        assertThatThrownBy(() -> jackson.read("{\"rows\":1}", RefusedRows.class))
                .hasMessageContaining("rowsWithoutAmounts");
    }
}
