package dk.opgavekatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quarkus validates nothing of a library without an index of its types, and says nothing. */
class IndexOfTypesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AccountMapping.class,
                Correspondence.class,
                CostModel.class,
                EditionRevision.class,
                KeywordRegister.class,
                ObservationSet.class,
                ResourceStatement.class,
                TaskCatalog.class
            })
    void theIndexHasEachTypeThatIsCheckedWithItsConstraint(Class<?> type) throws IOException {
        Index index = index();

        assertThat(index.getClassByName(type)).as("%s in the index", type).isNotNull();
        assertThat(index.getClassByName(type).hasAnnotation(FreeOfProblems.class))
                .as("%s has its constraint in the index", type)
                .isTrue();
    }

    private static Index index() throws IOException {
        try (InputStream in = TaskCatalog.class.getResourceAsStream("/META-INF/jandex.idx")) {
            return new IndexReader(Objects.requireNonNull(in, "META-INF/jandex.idx")).read();
        }
    }
}
