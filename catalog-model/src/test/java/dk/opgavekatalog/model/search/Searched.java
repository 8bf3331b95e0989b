package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small catalogues to be searched, and short ways to say what was found. */
final class Searched {

    private Searched() {}

    /** One main category and subcategory named "Alt" in both languages, with these fields. */
    static TaskCatalog.Builder catalog(TaskField... fields) {
        return TaskCatalog.builder()
                .schemaVersion(TaskCatalog.SCHEMA_VERSION)
                .edition(edition())
                .addMainCategories(MainCategory.builder()
                        .code(CatalogCode.of(1))
                        .name(text("Alt"))
                        .addSubcategories(Subcategory.builder()
                                .code(CatalogCode.of(1, 1))
                                .name(text("Alt"))
                                .addFields(fields)
                                .build())
                        .build());
    }

    static Edition edition() {
        return Edition.builder()
                .id("2006")
                .name(text("Udgave"))
                .accountingFunction("6.45.51")
                .dataVersion("1.0.0")
                .source("Made for tests")
                .build();
    }

    static CatalogSearch search(TaskField... fields) {
        return CatalogSearch.of(catalog(fields).build());
    }

    /** Fields 1.1.1, 1.1.2 and so on with these names in Danish; the English names have no words. */
    static CatalogSearch searchOfNames(String... danish) {
        List<TaskField> fields = new ArrayList<>();
        for (int i = 0; i < danish.length; i++) {
            fields.add(field("1.1." + (i + 1), danish[i]).build());
        }
        return search(fields.toArray(TaskField[]::new));
    }

    static TaskField.Builder field(String code, String danishName) {
        return TaskField.builder().code(CatalogCode.parse(code)).name(LocalizedText.of(danishName, "–"));
    }

    static LegalBasis citing(String... statutes) {
        return LegalBasis.builder().wording(text("–")).addStatutes(statutes).build();
    }

    static Task heading(String danish) {
        return Task.builder().heading(LocalizedText.of(danish, "–")).build();
    }

    static Note note(String id, LocalizedText title, LocalizedText text) {
        return Note.builder().id(id).title(title).text(text).build();
    }

    static LocalizedText text(String same) {
        return LocalizedText.of(same, same);
    }

    static List<String> codes(List<SearchHit> hits) {
        return hits.stream().map(hit -> hit.getCode().toString()).toList();
    }

    /** Such as {@code NAME DANISH [Børn] og unge}. */
    static String shown(SearchMatch match) {
        StringBuilder shown = new StringBuilder();
        int last = 0;
        for (TextRange range : match.getRanges()) {
            shown.append(match.getText(), last, range.getStart())
                    .append('[')
                    .append(range.cut(match.getText()))
                    .append(']');
            last = range.getEnd();
        }
        shown.append(match.getText().substring(last));
        return match.getPart() + " " + match.getLanguage() + " " + shown;
    }

    /** Everything that a search says, for comparing results. */
    static List<String> said(List<SearchHit> hits) {
        return hits.stream()
                .flatMap(hit -> Stream.concat(
                        Stream.of(hit.toString()), hit.getMatches().stream().map(Searched::shown)))
                .toList();
    }
}
