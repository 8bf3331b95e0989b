package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JAX-RS and Spring make a parameter of a path from a text by the public static valueOf(String) of its type. */
class ValueOfTest {

    @ParameterizedTest
    @CsvSource({"CatalogCode, 1.4.10", "AccountingPeriod, 2024", "Account, pool:management"})
    void aTypeThatIsATextIsMadeFromIt(String type, String text) throws ReflectiveOperationException {
        Class<?> known = switch (type) {
            case "CatalogCode" -> CatalogCode.class;
            case "AccountingPeriod" -> AccountingPeriod.class;
            default -> Account.class;
        };
        Method factory = known.getMethod("valueOf", String.class);

        assertThat(Modifier.isStatic(factory.getModifiers())).isTrue();
        assertThat(factory.getReturnType()).isEqualTo(known);
        assertThat(factory.invoke(null, text)).hasToString(text);
        assertThatThrownBy(() -> factory.invoke(null, "1.4.x"))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'1.4.x'");
    }
}
