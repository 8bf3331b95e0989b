package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.testing.JsonForm;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResourceStatementJsonProperties {

    @Provide
    Arbitrary<ResourceStatement> statements() {
        return AnyStatement.statements();
    }

    @Property
    void whatOneJacksonWritesTheOtherReads(@ForAll("statements") ResourceStatement statement) {
        JsonForm.assertRoundTrip(statement, ResourceStatement.class);
    }
}
