package dk.opgavekatalog.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1", "2.1.4", "999.999.999"})
    void allFieldsIncludesEveryField(String field) {
        assertThat(Scope.allFields().includes(CatalogCode.parse(field))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2.1.4, true",
        "2, 1.4.10, false",
        "2, 20.1.4, false",
        "1.4, 1.4.10, true",
        "1.4, 1.40.1, false",
        "1.4.10, 1.4.10, true",
        "1.4.1, 1.4.10, false"
    })
    void withinIncludesWhatIsBelowTheCode(String code, String field, boolean included) {
        assertThat(Scope.within(CatalogCode.parse(code)).includes(CatalogCode.parse(field)))
                .isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource({"3.1.1, true", "1.4.10, true", "1.4.1, false", "3.1.2, false"})
    void aSetOfFieldsIncludesItsFields(String field, boolean included) {
        assertThat(Scope.fields(Models.INTERNAL, Models.AUTHORITY).includes(CatalogCode.parse(field)))
                .isEqualTo(included);
    }
}
