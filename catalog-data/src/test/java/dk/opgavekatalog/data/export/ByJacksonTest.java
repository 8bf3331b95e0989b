package dk.opgavekatalog.data.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.data.testing.Mappers;
import dk.opgavekatalog.model.catalog.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A result that a user's own Jackson writes is the document that this library writes. */
class ByJacksonTest {

    private static final Map<String, Mappers.Writer> MAPPERS = Mappers.all();

    static List<String> mappers() {
        return List.copyOf(MAPPERS.keySet());
    }

    private static void assertSameDocument(String mapper, Object value, String json) throws Exception {
        String written = MAPPERS.get(mapper).write(value);
        assertThat(Databind.tree(written)).isEqualTo(Databind.tree(json));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aResultIsTheDocumentThatIsWritten(String mapper) throws Exception {
        for (HasDocument result : List.of(Costs.tiny(), Costs.tiny().getReconciliation())) {
            assertSameDocument(mapper, result, ResultJson.document(result).getText());
            assertSameDocument(
                    mapper,
                    Map.of("result", result),
                    "{\"result\":" + ResultJson.document(result).getText() + "}");
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anExportIsWhatItWrites(String mapper) throws Exception {
        Export json = CostJson.journal(Costs.tiny());
        assertSameDocument(mapper, json, json.getText());
        Export csv = CostCsv.stages(Costs.tiny(), Language.DANISH);
        assertThat(Databind.tree(MAPPERS.get(mapper).write(csv)).asString()).isEqualTo(csv.getText());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsNoResultIsRefusedWithASentence(String mapper) {
        Object none = ResultTable.of(List.of(), language -> List.of());
        assertThatThrownBy(() -> MAPPERS.get(mapper).write(none))
                .hasMessageContaining("ResultTable is no result and has no document");
    }
}
