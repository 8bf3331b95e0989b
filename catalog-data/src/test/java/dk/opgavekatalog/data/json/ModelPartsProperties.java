package dk.opgavekatalog.data.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.calc.testing.document.OddModel;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import java.io.StringWriter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A model in the document of a result is the model as it is written by itself. */
class ModelPartsProperties {

    @Provide
    Arbitrary<CostModel> models() {
        return OddModel.models();
    }

    private static void assertSame(CostModel model) {
        StringWriter part = new StringWriter();
        CanonicalWriter.write(PlainWriter::write, ModelParts.of(model), part);
        assertThat(Databind.tree(part.toString())).isEqualTo(Databind.tree(JsonForm.COST_MODEL.toJson(model)));
        assertThat(JsonForm.COST_MODEL.parse(part.toString())).isEqualTo(model);
    }

    @Property
    void aModelHasOneForm(@ForAll("models") CostModel model) {
        assertSame(model);
    }

    @Example
    void theStandardModelsHaveOneForm() {
        StandardModels.ALL.forEach(ModelPartsProperties::assertSame);
    }
}
