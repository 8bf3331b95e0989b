package dk.opgavekatalog.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.testing.JsonContract;
import org.junit.jupiter.api.Test;

class ObservationSetJsonTest implements JsonContract<ObservationSet> {

    @Override
    public Class<ObservationSet> type() {
        return ObservationSet.class;
    }

    @Override
    public ObservationSet complete() {
        return Observations.complete();
    }

    @Override
    public ObservationSet shortest() {
        return Observations.set();
    }

    @Override
    public String pinned() {
        return "observations.json";
    }

    @Test
    void theDocumentThatIsPinnedHasNoProblem() {
        assertThat(Observations.complete().findProblems(Observations.CATALOG)).isEmpty();
    }
}
