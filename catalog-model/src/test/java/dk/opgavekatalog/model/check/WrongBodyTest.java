package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.testing.Jackson;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Jackson says of a wrong body goes to who sent it, who knows the properties and their values and none of our
 * classes.
 */
class WrongBodyTest {

    static List<Arguments> typesOfSeveralKinds() {
        return List.of(AllocationKey.class, Scope.class, Step.class).stream()
                .flatMap(type -> Jackson.usable().stream().map(jackson -> Arguments.of(type, jackson)))
                .toList();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("typesOfSeveralKinds")
    void anUnknownKindIsToldWithTheKindsThatThereAre(Class<?> type, Jackson jackson) {
        List<String> kinds = Arrays.stream(type.getPermittedSubclasses())
                .map(kind -> kind.getAnnotation(JsonTypeName.class).value())
                .sorted()
                .toList();

        assertThat(kinds).hasSizeGreaterThan(2);
        assertThatThrownBy(() -> jackson.read("{\"type\":\"donation\"}", type))
                .hasMessageContaining("'donation'")
                .hasMessageContaining("known type ids = [" + String.join(", ", kinds) + "]");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anUnknownKindWithinAModelIsToldInTheSameWay(Jackson jackson) {
        String model =
                "{\"steps\":[{\"type\":\"redistribute\",\"key\":{\"type\":\"equal\"},\"scope\":{\"type\":\"witin\"}}]}";

        assertThatThrownBy(() -> jackson.read(model, CostModel.class))
                .hasMessageContaining("'witin'")
                .hasMessageContaining("known type ids = [all, fields, within]");
    }

    static List<Arguments> typesThatJacksonFills() {
        return UnknownPropertyTest.typesThatJacksonFills();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("typesThatJacksonFills")
    void anElementThatIsNullIsToldWithItsList(Class<?> type, Jackson jackson) {
        for (String list : lists(type)) {
            assertThatThrownBy(() -> jackson.read(UnknownPropertyTest.object(type, list, "[null]"), type))
                    .hasMessageContaining("an element of " + list + " is null");
        }
    }

    @Test
    void listsOfATypeAreFound() {
        assertThat(lists(ResourceStatement.class)).contains("amounts", "measures", "pools", "statistics");
    }

    /** The properties that Jackson fills with a list. */
    private static List<String> lists(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .flatMap(factory -> Arrays.stream(factory.getParameterTypes()[0].getDeclaredMethods()))
                .filter(setter -> setter.isAnnotationPresent(JsonProperty.class))
                .filter(setter -> setter.getParameterTypes()[0] == List.class)
                .map(setter -> setter.getAnnotation(JsonProperty.class).value())
                .toList();
    }

    @Test
    @SuppressWarnings("NullAway") // what null does is what is tested
    void aBuilderSaysTheSameOfNull() {
        ResourceStatement.Builder builder = ResourceStatement.builder();

        assertThatNullPointerException()
                .isThrownBy(() -> builder.addAmounts((ResourceAmount) null))
                .withMessage("an element of amounts is null");
        assertThatNullPointerException().isThrownBy(() -> builder.edition(null)).withMessage("edition is null");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void missingPropertiesAreToldTogetherWithTheTypeThatHasThem(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{\"edition\":\"2006\"}", ResourceStatement.class))
                .hasMessageContaining(
                        "Cannot build ResourceStatement, some of required attributes are not set [organisation, "
                                + "period]");
    }
}
