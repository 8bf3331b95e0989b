package dk.opgavekatalog.model.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonForm;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostModelJsonTest {

    @Test
    void whatOneJacksonWritesTheOtherReads() {
        JsonForm.assertRoundTrip(Models.complete(), CostModel.class);
        JsonForm.assertRoundTrip(Models.empty().build(), CostModel.class);
    }

    @Test
    void theStandardModelsAreDataLikeAnyOther() {
        JsonForm.assertRoundTrip(StandardModels.bothCommunicationFieldsRegistered(), CostModel.class);
        JsonForm.assertRoundTrip(StandardModels.communicationRegisteredWhole(new BigDecimal("0.350")), CostModel.class);
    }

    @Test
    void theJsonFormIsPinned() {
        JsonForm.assertPinned("model.json", Models.complete(), CostModel.class);
    }

    @Test
    void aStepAKeyAndAScopeCanBeWrittenAlone() {
        JsonForm.assertRoundTrip(Models.transfer().build(), Step.class);
        JsonForm.assertRoundTrip(AllocationKey.equal(), AllocationKey.class);
        JsonForm.assertRoundTrip(Scope.allFields(), Scope.class);
    }

    @ParameterizedTest
    @EnumSource
    void theTypeMayStandLastAndTheShareStaysExact(Jackson jackson) {
        String json = "{'source':'2.1.4','target':'1.4.10','share':0.123456789012345678,'type':'transfer'}";

        assertThat(jackson.read(quoted(json), Step.class))
                .isEqualTo(Models.transfer()
                        .share(new BigDecimal("0.123456789012345678"))
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void fixedSharesStayExactWhereverTheTypesStand(Jackson jackson) {
        String json = "{'pool':'p','key':{'shares':[{'field':'3.1.1','share':12345678901234567.1234567890123456789}],"
                + "'type':'fixedShares'},'type':'redistribute'}";

        assertThat(jackson.read(quoted(json), Step.class))
                .isEqualTo(Models.redistribute("p")
                        .key(AllocationKey.fixedShares(FixedShare.of(
                                Models.AUTHORITY, new BigDecimal("12345678901234567.1234567890123456789"))))
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotNamedIsTheDefault(Jackson jackson) {
        String json = "{'type':'redistribute','pool':'p','key':{'type':'directAmounts','measure':'FTE'}}";

        assertThat(jackson.read(quoted(json), Step.class))
                .isEqualTo(Models.redistribute("p")
                        .scope(Scope.allFields())
                        .reach(Reach.OWN_UNIT)
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownPropertyIsRefusedAtEveryLevel(Jackson jackson) {
        String json = jackson.write(Models.complete());

        assertRefused(jackson, json.replaceFirst("\\{", "{\"surprise\":1,"), "surprise");
        assertRefused(jackson, json.replaceFirst("\"share\":", "\"surprise\":1,\"share\":"), "surprise");
        assertRefused(jackson, json.replaceFirst("\"measure\":", "\"surprise\":1,\"measure\":"), "surprise");
        assertRefused(jackson, json.replaceFirst("\"codes\":", "\"surprise\":1,\"codes\":"), "surprise");
        assertRefused(jackson, json.replaceFirst("\"shares\":\\[\\{", "\"shares\":[{\"surprise\":1,"), "surprise");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownTypeIsRefusedByName(Jackson jackson) {
        String json = jackson.write(Models.complete());

        assertRefused(jackson, json.replaceFirst("\"transfer\"", "\"surcharge\""), "surcharge");
        assertRefused(jackson, json.replaceFirst("\"directAmounts\"", "\"coinToss\""), "coinToss");
        assertRefused(jackson, json.replaceFirst("\"within\"", "\"without\""), "without");
    }

    @ParameterizedTest
    @EnumSource
    void aStepWithoutATypeIsRefused(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{\"pool\":\"p\"}", Step.class)).hasMessageContaining("type");
    }

    @ParameterizedTest
    @EnumSource
    void nullIsNoStep(Jackson jackson) {
        String json = jackson.write(Models.empty().build()).replaceFirst("}$", ",\"steps\":[null]}");

        assertThatThrownBy(() -> jackson.read(json, CostModel.class)).hasMessageContaining("steps");
    }

    private static void assertRefused(Jackson jackson, String json, String named) {
        assertThat(json).contains(named);
        assertThatThrownBy(() -> jackson.read(json, CostModel.class)).hasMessageContaining(named);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
