package dk.opgavekatalog.model.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonContract;
import dk.opgavekatalog.model.testing.JsonForm;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CostModelJsonTest implements JsonContract<CostModel> {

    @Override
    public Class<CostModel> type() {
        return CostModel.class;
    }

    @Override
    public CostModel complete() {
        return Models.complete();
    }

    @Override
    public CostModel shortest() {
        return Models.empty().build();
    }

    @Override
    public String pinned() {
        return "model.json";
    }

    @Test
    void theStandardModelsAreDataLikeAnyOther() {
        StandardModels.ALL.forEach(model -> JsonForm.assertRoundTrip(model, CostModel.class));
        JsonForm.assertRoundTrip(StandardModels.communicationRegisteredWhole(new BigDecimal("0.350")), CostModel.class);
    }

    @Test
    void aModelFromBeforeSupportWasAllocatedStaysReadable() {
        JsonForm.assertReadable("old/model.json", Models.withoutSupport(), CostModel.class);
    }

    @Test
    void aStepAKeyAndAScopeCanBeWrittenAlone() {
        for (Step step : Models.complete().getSteps()) {
            JsonForm.assertRoundTrip(step, Step.class);
        }
        JsonForm.assertRoundTrip(AllocationKey.equal(), AllocationKey.class);
        JsonForm.assertRoundTrip(Scope.allFields(), Scope.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void theTypeMayStandLastAndTheShareStaysExact(Jackson jackson) {
        String json = "{'source':'2.1.4','target':'1.4.10','share':0.123456789012345678,'type':'transfer'}";

        assertThat(jackson.read(quoted(json), Step.class))
                .isEqualTo(Models.transfer()
                        .share(new BigDecimal("0.123456789012345678"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
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
    @MethodSource(Jackson.USABLE)
    void whatIsNotNamedIsTheDefault(Jackson jackson) {
        String json = "{'type':'redistribute','pool':'p','key':{'type':'directAmounts','measure':'FTE'}}";

        assertThat(jackson.read(quoted(json), Step.class))
                .isEqualTo(Models.redistribute("p")
                        .scope(Scope.allFields())
                        .reach(Reach.OWN_UNIT)
                        .build());
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void supportIsThatOfMainCategory1ToAllFieldsOfTheOrganisationWhenNothingElseIsNamed(Jackson jackson) {
        String json = "{'type':'allocateSupport','method':'DIRECT','defaultKey':{'type':'equal'}}";

        assertThat(jackson.read(quoted(json), Step.class))
                .isEqualTo(AllocateSupport.builder()
                        .providers(Scope.within(CatalogCode.of(1)))
                        .receivers(Scope.allFields())
                        .method(AllocationMethod.DIRECT)
                        .defaultKey(AllocationKey.equal())
                        .includingOwnUse(false)
                        .reach(Reach.ORGANISATION)
                        .build());
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aSurchargeIsOnAllFieldsWhenNoScopeIsNamed(Jackson jackson) {
        String json = "{'type':'surcharge','id':'s','name':{'da':'x','en':'y'},'rate':0.12,'baseMeasures':['PAYROLL'],"
                + "'measure':'OTHER_COST'}";

        assertThat(jackson.read(quoted(json), Step.class))
                .isEqualTo(Models.surcharge("s")
                        .name(Models.text("x", "y"))
                        .scope(Scope.allFields())
                        .build());
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void ratesAndSharesStayExactWhereverTheTypeStands(Jackson jackson) {
        String json = "{'toEdition':'2007','shares':[{'source':'3.1.1','target':'3.1.1',"
                + "'share':0.123456789012345678}],'type':'convertEdition'}";

        assertThat(jackson.read(quoted(json), Step.class))
                .isEqualTo(Models.convertEdition()
                        .addShares(Models.conversion("3.1.1", "3.1.1", "0.123456789012345678"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void negativeAmountsAreNotIgnoredWhenNothingIsSaid(Jackson jackson) {
        assertThat(jackson.read("{\"type\":\"currentAmounts\",\"measure\":\"FTE\"}", AllocationKey.class))
                .isEqualTo(AllocationKey.currentAmounts("FTE"))
                .isNotEqualTo(AllocationKey.currentAmountsIgnoringNegative("FTE"));
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aMethodThatIsNoneIsRefusedByName(Jackson jackson) {
        String json = "{'type':'allocateSupport','method':'COIN_TOSS','defaultKey':{'type':'equal'}}";

        assertThatThrownBy(() -> jackson.read(quoted(json), Step.class)).hasMessageContaining("COIN_TOSS");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aPartThatANewStepCannotDoWithoutIsRefusedByName(Jackson jackson) {
        assertMissing(jackson, Models.allocateSupport().build(), "method", "defaultKey");
        assertMissing(jackson, Models.surcharge("s").build(), "id", "name", "rate", "measure");
        assertMissing(jackson, Models.convertEdition().build(), "toEdition");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anUnknownTypeIsRefusedByName(Jackson jackson) {
        String json = jackson.write(Models.complete());

        assertRefused(jackson, json.replaceFirst("\"transfer\"", "\"donation\""), "donation");
        assertRefused(jackson, json.replaceFirst("\"directAmounts\"", "\"coinToss\""), "coinToss");
        assertRefused(jackson, json.replaceFirst("\"within\"", "\"without\""), "without");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aStepWithoutATypeIsRefused(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{\"pool\":\"p\"}", Step.class)).hasMessageContaining("type");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void nullIsNoStep(Jackson jackson) {
        String json = jackson.write(Models.empty().build()).replaceFirst("}$", ",\"steps\":[null]}");

        assertThatThrownBy(() -> jackson.read(json, CostModel.class)).hasMessageContaining("steps");
    }

    private static void assertMissing(Jackson jackson, Step step, String... parts) {
        for (String part : parts) {
            ObjectNode tree = (ObjectNode) Jackson.tree(jackson.write(step));
            tree.remove(part);
            assertThatThrownBy(() -> jackson.read(tree.toString(), Step.class)).hasMessageContaining(part);
        }
    }

    private static void assertRefused(Jackson jackson, String json, String named) {
        assertThat(json).contains(named);
        assertThatThrownBy(() -> jackson.read(json, CostModel.class)).hasMessageContaining(named);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
