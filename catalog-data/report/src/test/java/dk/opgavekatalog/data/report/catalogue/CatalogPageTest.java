package dk.opgavekatalog.data.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.report.CatalogPage;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.Operation;
import dk.opgavekatalog.model.revision.RevisedEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CatalogPageTest {

    private static final TaskCatalog EDITION = Catalogs.edition2007();
    private static final CatalogPage PAGE = CatalogPage.of(EDITION);
    private static final CatalogPage COMPARED = PAGE.comparedWith(Catalogs.edition2006(), Catalogs.from2006To2007());
    private static final PageText TEXT = PageText.of(COMPARED.toExport().getText());

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

    @Test
    void everyCodeIsAnAnchor() {
        List<String> codes = new ArrayList<>();
        for (MainCategory main : EDITION.getMainCategories()) {
            codes.add(main.getCode().toString());
            for (Subcategory sub : main.getSubcategories()) {
                codes.add(sub.getCode().toString());
                sub.getFields().forEach(field -> codes.add(field.getCode().toString()));
            }
        }

        assertThat(TEXT.values("id")).containsAll(codes).doesNotHaveDuplicates();
    }

    @Test
    void everyLinkLeadsToAnElementOfThePage() {
        List<String> targets = new ArrayList<>();
        TEXT.elements("a").forEach(link -> targets.add(link.getAttribute("href")));

        assertThat(targets).hasSizeGreaterThan(500).allMatch(target -> target.startsWith("#"));
        assertThat(TEXT.values("id"))
                .containsAll(targets.stream().map(target -> target.substring(1)).toList());
        assertThat(TEXT.values("id"))
                .containsAll(TEXT.values("aria-labelledby"))
                .containsAll(TEXT.values("aria-controls"))
                .containsAll(TEXT.values("aria-describedby"))
                .containsAll(TEXT.values("for"));
    }

    @Test
    void everyTextOfTheEditionStandsInItsLanguage() {
        List<String> missing = new ArrayList<>();
        String danish = TEXT.in("da");
        String english = TEXT.in("en");
        JsonNode edition = JSON.readTree(JsonForm.CATALOG.export(EDITION).getText());
        int texts = addMissing(edition, danish, english, missing);

        assertThat(texts).isGreaterThan(1_000);
        assertThat(missing).isEmpty();
    }

    /** Returns the number of texts; what an indicator counts, and per what, are words of its name. */
    private static int addMissing(JsonNode node, String danish, String english, List<String> missing) {
        if (node.has("da") && node.has("en")) {
            Stream.of(node.get("da").asString())
                    .filter(text -> !danish.contains(text))
                    .forEach(missing::add);
            Stream.of(node.get("en").asString())
                    .filter(text -> !english.contains(text))
                    .forEach(missing::add);
            return 1;
        }
        int texts = 0;
        for (String name : node.propertyNames()) {
            if (!name.equals("counted") && !name.equals("per")) {
                texts += addMissing(node.get(name), danish, english, missing);
            }
        }
        if (node.isArray()) {
            for (JsonNode part : node) {
                texts += addMissing(part, danish, english, missing);
            }
        }
        return texts;
    }

    @Test
    void everyKeywordStandsWithItsFields() {
        String danish = TEXT.in("da");
        String english = TEXT.in("en");
        for (Keyword keyword : Catalogs.keywords().getKeywords()) {
            if (keyword.getFields().stream().anyMatch(field -> field.isIn("2007"))) {
                assertThat(keyword.getLanguage() == Language.DANISH ? danish : english)
                        .contains(keyword.getWord());
            }
        }
    }

    @Test
    void theNamesOfStatutesAreLinksInTheWordingOfTheLegalBasis() {
        assertThat(COMPARED.toExport().getText())
                .contains("<p><a href=\"#statute-byggeloven\">Byggeloven</a>, "
                        + "<a href=\"#statute-planloven\">planloven</a>, ");
        assertThat(TEXT.elements("a"))
                .filteredOn(link -> link.getAttribute("href").startsWith("#statute-"))
                .hasSize(2
                        * EDITION.getFields().stream()
                                .flatMap(field -> field.getLegalBasis().stream())
                                .mapToInt(basis -> basis.getStatutes().size())
                                .sum());
    }

    @Test
    void theFootSaysWhichDataItIs() {
        assertThat(TEXT.elements("footer").get(0).getTextContent())
                .contains(
                        "Opgavekatalog, udgave 2007 (2007)",
                        "Task catalogue, 2007 edition (2007)",
                        EDITION.getEdition().getDataVersion(),
                        EDITION.getEdition().getSource(),
                        JsonForm.CATALOG.checksum(EDITION),
                        "Apache License 2.0");
    }

    @Test
    void headingsLeaveNoLevelOut() {
        int before = 0;
        for (Element element : TEXT.elements("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = Integer.parseInt(element.getTagName().substring(1));
                assertThat(level).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
        assertThat(TEXT.elements("h1")).hasSize(1);
    }

    @Test
    void aFieldOfTheOtherEditionAloneIsAtItsCodeAmongTheDifferences() {
        assertThat(TEXT.values("id")).contains("3.2.4");
        assertThat(TEXT.in("da"))
                .contains(
                        "3.7.7 Pas og kørekort: tilføjet",
                        "Fra udgave 2006 til 2007: omdefineret",
                        "Før: Hører til: For 2006");
        assertThat(TEXT.in("en")).contains("Tasks have moved to function 6.45.54, function 6.45.55.");
    }

    @Test
    void theTableMayLeadInEitherDirection() {
        String inverse = PAGE.comparedWith(
                        Catalogs.edition2006(), Catalogs.from2006To2007().inverse())
                .toExport()
                .getText();

        assertThat(PageText.of(inverse).in("da")).contains("3.7.7 Pas og kørekort: udgået");
    }

    @Test
    void aTextThatLooksLikeAnElementStaysText() {
        RevisedEdition hostile = EditionRevision.builder(EDITION)
                .id("own" + HOSTILE)
                .name(LocalizedText.of(HOSTILE, "en" + HOSTILE))
                .dataVersion(HOSTILE)
                .addOperations(
                        Operation.rename(CatalogCode.parse("1.1.1"), LocalizedText.of(HOSTILE, "en" + HOSTILE)),
                        Operation.add(TaskField.builder()
                                .code(CatalogCode.parse("3.7.9"))
                                .name(LocalizedText.of("\"'>" + HOSTILE, HOSTILE))
                                .purpose(LocalizedText.of(HOSTILE, HOSTILE))
                                .build()))
                .build()
                .applyTo(EDITION);
        String html = CatalogPage.of(hostile.getCatalog())
                .withKeywords(Catalogs.keywords().forEdition(hostile.getCatalog(), "2007"))
                .comparedWith(EDITION, hostile.getCorrespondence())
                .toExport()
                .getText();

        assertThat(html).doesNotContain("<img");
        assertThat(PageText.of(html).in("da")).contains("\"'>" + HOSTILE);
    }

    @Test
    void aRegisterOrATableForAnotherEditionIsRefused() {
        CatalogPage with63Fields = CatalogPage.of(Catalogs.edition2006With63Fields());

        assertThatThrownBy(() -> with63Fields.withKeywords(Catalogs.keywords()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> with63Fields.comparedWith(Catalogs.edition2007(), Catalogs.from2006To2007()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theSameEditionGivesTheSameBytesAndIsSmallEnoughToSend() {
        byte[] bytes = COMPARED.toExport().getBytes();

        assertThat(COMPARED.toExport().getBytes()).isEqualTo(bytes);
        assertThat(bytes).hasSizeLessThan(700_000);
    }

    @Test
    void thePageOpensInTheLanguageAskedFor() {
        assertThat(PAGE.in(Language.ENGLISH).toExport().getText())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("id=\"english\" checked=");
    }
}
