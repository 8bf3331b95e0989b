package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.testing.JsonForm;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CostModelJsonProperties {

    @Provide
    Arbitrary<CostModel> models() {
        return AnyModel.models();
    }

    @Property
    void whatOneJacksonWritesTheOtherReads(@ForAll("models") CostModel model) {
        JsonForm.assertRoundTrip(model, CostModel.class);
    }
}
