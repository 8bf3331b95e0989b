package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceStatement;
import net.jqwik.api.SampleReportingFormat;

/**
 * Lets jqwik print the statements and models of a failing property in a few lines; jqwik finds this class by itself.
 */
public final class CaseFormat implements SampleReportingFormat {

    /** Makes the format; jqwik calls this. */
    public CaseFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof ResourceStatement || value instanceof CostModel;
    }

    @Override
    public Object report(Object value) {
        CaseText text = new CaseText();
        if (value instanceof ResourceStatement statement) {
            return text.add(statement);
        }
        return value instanceof CostModel model ? text.add(model) : value;
    }
}
