package dk.opgavekatalog.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskCatalogJsonTest implements JsonContract<TaskCatalog> {

    @Override
    public Class<TaskCatalog> type() {
        return TaskCatalog.class;
    }

    @Override
    public TaskCatalog complete() {
        return SmallCatalog.complete();
    }

    @Override
    public TaskCatalog shortest() {
        return SmallCatalog.builder().build();
    }

    @Override
    public String pinned() {
        return "catalog-small.json";
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void lookUpsAreNotWritten(Jackson jackson) {
        TaskCatalog catalog = SmallCatalog.complete();
        assertThat(catalog.getFields()).isNotEmpty(); // fills the index

        JsonNode tree = Jackson.tree(jackson.write(catalog));

        assertThat(tree.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("schemaVersion", "edition", "mainCategories", "statutes", "notes");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void absentPartsAreNotWritten(Jackson jackson) {
        assertThat(Jackson.tree(jackson.write(SmallCatalog.field("1.1.2"))).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("code", "name", "origin");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void theNameOfALookUpIsAnUnknownPropertyToo(Jackson jackson) {
        String json = jackson.write(SmallCatalog.complete()).replaceFirst("\\{", "{\"fields\":[],");

        assertThatThrownBy(() -> jackson.read(json, TaskCatalog.class)).hasMessageContaining("\"fields\"");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aMissingPartIsRefusedByName(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{\"da\":\"Dansk\"}", LocalizedText.class))
                .hasMessageContaining("en");
    }
}
