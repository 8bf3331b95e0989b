package dk.opgavekatalog.data.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.Changes;
import dk.opgavekatalog.data.export.Editions;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every table, read back with another library and compared with the model cell for cell. */
class CatalogCsvTest {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9]\\d*");
    private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("[\\d.,:/\\-+ ]+");

    private final TaskCatalog edition2006 = Catalogs.edition2006();
    private final TaskCatalog edition2007 = Catalogs.edition2007();
    private final TaskCatalog ofAUser = Editions.ofAUser();

    private List<Export> allTables(Language language) {
        return List.of(
                CatalogCsv.fields(edition2006, language),
                CatalogCsv.tasks(edition2006, language),
                CatalogCsv.indicators(edition2006, language),
                CatalogCsv.statutes(edition2006, language),
                CatalogCsv.delimitations(edition2006, language),
                CatalogCsv.notes(edition2006, language),
                CatalogCsv.correspondence(Catalogs.from2006To2007(), edition2006, edition2007, language));
    }

    private static List<String> nameOf(TaskField field, Language language) {
        List<String> cells = new ArrayList<>();
        cells.add(field.getCode() + " " + field.getName().in(language));
        cells.addAll(List.of(field.getCode().toString().split("\\.", -1)));
        return cells;
    }

    private static String in(Language language, Optional<LocalizedText> text) {
        return text.map(t -> t.in(language)).orElse("");
    }

    private static String empty(Language language) {
        return language == Language.DANISH ? "(tom i kilden)" : "(empty in the source)";
    }

    private static String part(
            TaskField field, FieldPart part, Function<TaskField, Optional<LocalizedText>> text, Language language) {
        return field.getPartsEmptyInSource().contains(part) ? empty(language) : in(language, text.apply(field));
    }

    private static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String editionOf(TaskCatalog catalog, Language language) {
        return catalog.getEdition().getName().in(language) + " (data "
                + catalog.getEdition().getDataVersion() + ")";
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fieldsReadBackCellForCell(Language language) {
        for (TaskCatalog catalog : List.of(edition2006, edition2007, ofAUser)) {
            WrittenCsv table = WrittenCsv.of(CatalogCsv.fields(catalog, language));
            List<List<String>> expected = new ArrayList<>();
            for (TaskField field : catalog.getFields()) {
                CatalogCode sub = field.getCode().findParent().orElseThrow();
                CatalogCode main = sub.findParent().orElseThrow();
                List<String> row = new ArrayList<>(nameOf(field, language));
                row.add(main + " " + in(language, catalog.findName(main)));
                row.add(sub + " " + in(language, catalog.findName(sub)));
                row.add(part(field, FieldPart.PURPOSE, TaskField::getPurpose, language));
                row.add(part(
                        field,
                        FieldPart.LEGAL_BASIS,
                        f -> f.getLegalBasis().map(basis -> basis.getWording()),
                        language));
                row.add(field.getLegalBasis().stream()
                        .flatMap(basis -> basis.getStatutes().stream())
                        .map(id -> catalog.getStatute(id).getName().in(language))
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""));
                row.add(part(field, FieldPart.TARGET_GROUP, TaskField::getTargetGroup, language));
                row.add(part(field, FieldPart.TYPICAL_ORGANISATION, TaskField::getTypicalOrganisation, language));
                row.add(count(field.getTasks().size()));
                row.add(count(field.getIndicators(IndicatorKind.PRODUCTIVITY).size()));
                row.add(count(field.getIndicators(IndicatorKind.QUALITY).size()));
                row.add(null);
                boolean excluded = catalog.findMainCategory(main).orElseThrow().isExcludedFromCost();
                row.add(language == Language.DANISH ? (excluded ? "ja" : "nej") : (excluded ? "yes" : "no"));
                row.add(null);
                row.add(in(language, field.getOriginNote()));
                row.add(null);
                row.add(in(language, catalog.getSubcategory(sub).getOriginNote()));
                row.add(editionOf(catalog, language));
                expected.add(row);
            }
            assertSame(table.rows(), expected);
        }
    }

    /** A null stands for a cell in words of the export's own, which a test of its own looks at. */
    private static void assertSame(List<List<String>> rows, List<List<String>> expected) {
        assertThat(rows).hasSameSizeAs(expected);
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = new ArrayList<>(rows.get(r));
            for (int c = 0; c < cells.size(); c++) {
                if (expected.get(r).get(c) == null) {
                    assertThat(cells.get(c)).isNotNull();
                    cells.set(c, null);
                }
            }
            assertThat(cells).as("row %s", r).isEqualTo(expected.get(r));
        }
    }

    @Test
    void fieldsSayWhatTheSourceLeavesEmptyAndWhoDecided() {
        WrittenCsv table = WrittenCsv.of(CatalogCsv.fields(ofAUser, Language.DANISH));
        assertThat(table.column("Tomme dele i kilden")).containsExactly("", "Formål; Målgruppe; Opgaver", "");
        assertThat(table.column("Formål")).containsExactly("@formål <b>\\ 𝔸", "(tom i kilden)", "");
        assertThat(table.column("Oprindelse")).containsExactly("kilden", "lokal", "dette projekt");
        assertThat(WrittenCsv.of(CatalogCsv.fields(ofAUser, Language.ENGLISH)).column("Parts empty in the source"))
                .containsExactly("", "Purpose; Target group; Tasks", "");
    }

    @Test
    void fieldsSayWhichSubcategoryTheSourceDoesNotName() {
        WrittenCsv table = WrittenCsv.of(CatalogCsv.fields(edition2006, Language.DANISH));
        List<String> origins = table.column("Delkategoriens oprindelse");
        List<String> subcategories = table.column("Delkategori");
        assertThat(origins).hasSize(64);
        for (int i = 0; i < origins.size(); i++) {
            assertThat(origins.get(i)).isEqualTo(subcategories.get(i).startsWith("2.1 ") ? "dette projekt" : "kilden");
        }
        assertThat(table.column("Bemærkning til delkategoriens oprindelse").stream()
                        .filter(note -> !note.isEmpty()))
                .hasSize(5)
                .allSatisfy(note -> assertThat(note).contains("ingen overskrift"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tasksReadBackCellForCell(Language language) {
        for (TaskCatalog catalog : List.of(edition2006, ofAUser)) {
            WrittenCsv table = WrittenCsv.of(CatalogCsv.tasks(catalog, language));
            List<List<String>> expected = new ArrayList<>();
            for (TaskField field : catalog.getFields()) {
                for (int i = 0; i < field.getTasks().size(); i++) {
                    Task task = field.getTasks().get(i);
                    List<String> row = new ArrayList<>(nameOf(field, language));
                    row.add(Integer.toString(i + 1));
                    row.add(task.getHeading().map(text -> text.in(language)).orElse(empty(language)));
                    row.add(task.isTextEmptyInSource() ? empty(language) : in(language, task.getText()));
                    row.add(editionOf(catalog, language));
                    expected.add(row);
                }
            }
            assertThat(table.rows()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void indicatorsReadBackCellForCell(Language language) {
        for (TaskCatalog catalog : List.of(edition2006, ofAUser)) {
            WrittenCsv table = WrittenCsv.of(CatalogCsv.indicators(catalog, language));
            List<List<String>> expected = new ArrayList<>();
            for (TaskField field : catalog.getFields()) {
                for (int i = 0; i < field.getIndicators().size(); i++) {
                    var indicator = field.getIndicators().get(i);
                    List<String> row = new ArrayList<>(nameOf(field, language));
                    row.add(Integer.toString(i + 1));
                    row.add(indicator.getId());
                    row.add(null);
                    row.add(indicator.getName().in(language));
                    row.add(indicator.getConcept());
                    row.add(in(language, indicator.getCounted()));
                    row.add(indicator.getUnit().isPresent() ? null : "");
                    row.add(indicator
                            .getPer()
                            .map(per -> Integer.toString(per.getQuantity()))
                            .orElse(""));
                    row.add(in(language, indicator.getPer().map(per -> per.getOf())));
                    row.add(indicator.getPer().isPresent() ? null : "");
                    row.add(null);
                    row.add(editionOf(catalog, language));
                    expected.add(row);
                }
            }
            assertSame(table.rows(), expected);
        }
    }

    @Test
    void indicatorsSayTheirStructureInWords() {
        assertThat(WrittenCsv.of(CatalogCsv.indicators(ofAUser, Language.DANISH))
                        .rows())
                .containsExactly(
                        List.of(
                                "1.1.9 Maj",
                                "1",
                                "1",
                                "9",
                                "1",
                                "1-2",
                                "produktivitet",
                                "I1",
                                "1/2",
                                "fejl",
                                "antal",
                                "1000",
                                "sager",
                                "antal",
                                "lavere er bedre",
                                "=1+1 (data 1.0)"),
                        List.of(
                                "1.1.9 Maj",
                                "1",
                                "1",
                                "9",
                                "2",
                                "1.1.9-q1",
                                "kvalitet",
                                "I2",
                                "to",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "kræver en vurdering",
                                "=1+1 (data 1.0)"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void statutesReadBackCellForCellWithTheFieldsThatCiteThem(Language language) {
        for (TaskCatalog catalog : List.of(edition2006, ofAUser)) {
            WrittenCsv table = WrittenCsv.of(CatalogCsv.statutes(catalog, language));
            List<List<String>> expected = new ArrayList<>();
            for (Statute statute : catalog.getStatutes()) {
                List<String> citing = new ArrayList<>();
                for (TaskField field : catalog.getFields()) {
                    if (field.getLegalBasis().isPresent()
                            && field.getLegalBasis().get().getStatutes().contains(statute.getId())) {
                        citing.add(field.getCode() + " " + field.getName().in(language));
                    }
                }
                List<String> row = new ArrayList<>();
                row.add(statute.getName().in(language));
                row.add(String.join(
                        "; ",
                        statute.getTitles().stream()
                                .map(title -> title.in(language))
                                .toList()));
                row.add(null);
                row.add(in(language, statute.getExplanation()));
                row.add(Integer.toString(citing.size()));
                row.add(String.join("; ", citing));
                row.add(statute.getId());
                row.add(editionOf(catalog, language));
                expected.add(row);
            }
            assertSame(table.rows(), expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void delimitationsReadBackCellForCell(Language language) {
        for (TaskCatalog catalog : List.of(edition2006, ofAUser)) {
            List<List<String>> expected = new ArrayList<>();
            for (TaskField field : catalog.getFields()) {
                for (int i = 0; i < field.getDelimitations().size(); i++) {
                    Delimitation delimitation = field.getDelimitations().get(i);
                    List<String> row = new ArrayList<>(nameOf(field, language));
                    row.add(Integer.toString(i + 1));
                    row.add(null);
                    row.add(delimitation.getText().in(language));
                    row.add(String.join(
                            "; ",
                            delimitation.getFields().stream()
                                    .map(code -> nameOf(catalog.getField(code), language)
                                            .get(0))
                                    .toList()));
                    String word = language == Language.DANISH ? "funktion " : "function ";
                    row.add(String.join(
                            "; ",
                            delimitation.getAccountingFunctions().stream()
                                    .map(word::concat)
                                    .toList()));
                    row.add(editionOf(catalog, language));
                    expected.add(row);
                }
            }
            assertSame(
                    WrittenCsv.of(CatalogCsv.delimitations(catalog, language)).rows(), expected);
        }
    }

    @Test
    void delimitationsSayTheirKindInWords() {
        assertThat(WrittenCsv.of(CatalogCsv.delimitations(ofAUser, Language.DANISH))
                        .rows())
                .containsExactly(
                        List.of("1.1.9 Maj", "1", "1", "9", "1", "hører til", "Med", "", "", "=1+1 (data 1.0)"),
                        List.of(
                                "1.1.9 Maj",
                                "1",
                                "1",
                                "9",
                                "2",
                                "hører ikke til",
                                "Ikke med",
                                "1.1.11 Bart felt; 1.1.10 Felt; \"ti\"",
                                "funktion 6.45.53; funktion 6.45.54",
                                "=1+1 (data 1.0)"),
                        List.of(
                                "1.1.9 Maj",
                                "1",
                                "1",
                                "9",
                                "3",
                                "hører ikke til",
                                "Heller ikke",
                                "1.1.9 Maj; 1.1.10 Felt; \"ti\"",
                                "",
                                "=1+1 (data 1.0)"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void notesReadBackCellForCell(Language language) {
        for (TaskCatalog catalog : List.of(edition2006, ofAUser)) {
            String word = language == Language.DANISH ? "afsnit " : "section ";
            assertThat(WrittenCsv.of(CatalogCsv.notes(catalog, language)).rows())
                    .isEqualTo(catalog.getNotes().stream()
                            .map(note -> List.of(
                                    note.getTitle().in(language),
                                    note.getText().in(language),
                                    note.getSection().map(word::concat).orElse(""),
                                    note.getId(),
                                    editionOf(catalog, language)))
                            .toList());
        }
    }

    @Test
    void notesKeepLineBreaksQuotesAndFormulasAsTexts() {
        assertThat(WrittenCsv.of(CatalogCsv.notes(ofAUser, Language.DANISH)).rows())
                .containsExactly(
                        List.of("SAND", "1.000", "afsnit 0.3", "1.1", "=1+1 (data 1.0)"),
                        List.of("\tTab", "Linje 1\nLinje 2; \"tre\"\r\nfire", "", "n2", "=1+1 (data 1.0)"));
        assertThat(WrittenCsv.of(CatalogCsv.notes(ofAUser, Language.ENGLISH)).rows())
                .containsExactly(
                        List.of("TRUE", "1,000", "section 0.3", "1.1", "+Local \"edition\"; mine (data 1.0)"),
                        List.of("\rReturn", "-cmd|' /C calc'!A0", "", "n2", "+Local \"edition\"; mine (data 1.0)"));
    }

    @Test
    void correspondenceHasARowForEachPairOfFields() {
        WrittenCsv table = WrittenCsv.of(
                CatalogCsv.correspondence(Catalogs.from2006To2007(), edition2006, edition2007, Language.DANISH));
        assertThat(table.rows()).hasSize(65);
        String from =
                "Opgavekatalog, udgave 2006 (data " + edition2006.getEdition().getDataVersion() + ")";
        String to =
                "Opgavekatalog, udgave 2007 (data " + edition2007.getEdition().getDataVersion() + ")";
        String added = nameOf(edition2007.getField("3.7.7"), Language.DANISH).get(0);
        CorrespondenceRow removal = Catalogs.from2006To2007().getRows().get(36);
        CorrespondenceRow addition = Catalogs.from2006To2007().getRows().get(64);
        String environment =
                nameOf(edition2006.getField("3.2.4"), Language.DANISH).get(0);
        String redefined =
                nameOf(edition2006.getField("3.4.3"), Language.DANISH).get(0);
        String first = nameOf(edition2006.getField("1.1.1"), Language.DANISH).get(0);
        assertThat(table.rows())
                .contains(
                        List.of("1", "uændret", first, "1", "1", "1", first, "1", "1", "1", "", "", "", from, to),
                        List.of(
                                "37",
                                "udgået",
                                environment,
                                "3",
                                "2",
                                "4",
                                "",
                                "",
                                "",
                                "",
                                "funktion 6.45.54; funktion 6.45.55",
                                "",
                                in(Language.DANISH, removal.getNote()),
                                from,
                                to),
                        List.of(
                                "65",
                                "tilføjet",
                                "",
                                "",
                                "",
                                "",
                                added,
                                "3",
                                "7",
                                "7",
                                "",
                                "",
                                in(Language.DANISH, addition.getNote()),
                                from,
                                to))
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence("omdefineret", redefined, "3", "4", "3", redefined, "funktion 6.45.53"));
        assertThat(table.column("Ændring").stream().filter("uændret"::equals)).hasSize(59);
        assertThat(table.column("Ændring").stream().filter("omdefineret"::equals))
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldOfEitherSideStandsInTheCorrespondence(Language language) {
        WrittenCsv table = WrittenCsv.of(Changes.csv(language));
        String prefix = language == Language.DANISH ? "Felt " : "Field ";
        assertThat(table.rows().stream().map(row -> row.get(2)).filter(cell -> !cell.isEmpty()))
                .containsOnlyOnceElementsOf(List.of("1.1.1 " + prefix + "1.1.1", "1.1.5 " + prefix + "1.1.5"))
                .containsAll(Changes.FROM.getFields().stream()
                        .map(field -> nameOf(field, language).get(0))
                        .toList());
        assertThat(table.rows().stream().map(row -> row.get(6)).filter(cell -> !cell.isEmpty()))
                .containsAll(Changes.TO.getFields().stream()
                        .map(field -> nameOf(field, language).get(0))
                        .toList());
        assertThat(table.rows().stream().map(row -> row.get(1)).distinct()).hasSize(6);
    }

    @Test
    void aSplitFieldHasARowForEachPartAndTheChangeNumberTellsThatTheyAreOne() {
        WrittenCsv table = WrittenCsv.of(Changes.csv(Language.ENGLISH));
        assertThat(table.rows().stream().filter(row -> row.get(0).equals("2")))
                .extracting(row -> String.join(" | ", row.subList(0, 12)))
                .containsExactly(
                        "2 | split | 1.1.2 Field 1.1.2 | 1 | 1 | 2 | 1.1.2 Field 1.1.2 | 1 | 1 | 2 |  | ",
                        "2 | split | 1.1.2 Field 1.1.2 | 1 | 1 | 2 | 1.1.3 Field 1.1.3 | 1 | 1 | 3 |  | ");
        assertThat(table.rows().stream().filter(row -> row.get(0).equals("8")))
                .extracting(row -> row.get(2) + " | " + row.get(6))
                .containsExactly(
                        "1.1.10 Field 1.1.10 | 1.1.10 Field 1.1.10",
                        "1.1.10 Field 1.1.10 | 1.1.11 Field 1.1.11",
                        "1.1.11 Field 1.1.11 | 1.1.10 Field 1.1.10",
                        "1.1.11 Field 1.1.11 | 1.1.11 Field 1.1.11");
        assertThat(table.column("Comes from")).contains("function 5.38.50");
    }

    @Test
    void bothLanguagesHaveTheSameRowsAndColumns() {
        List<Export> danish = allTables(Language.DANISH);
        List<Export> english = allTables(Language.ENGLISH);
        for (int i = 0; i < danish.size(); i++) {
            WrittenCsv da = WrittenCsv.of(danish.get(i));
            WrittenCsv en = WrittenCsv.of(english.get(i));
            assertThat(da.cells()).hasSameSizeAs(en.cells());
            assertThat(da.headings()).hasSameSizeAs(en.headings());
            Stream.of(da, en).forEach(table -> {
                assertThat(table.headings()).doesNotHaveDuplicates();
                assertThat(table.cells()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.headings()));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noCellOfTheBundledEditionNeedsAnApostropheOrLooksLikeADate(Language language) {
        for (Export export : allTables(language)) {
            WrittenCsv table = WrittenCsv.of(export);
            for (List<String> row : table.cells()) {
                for (int c = 0; c < row.size(); c++) {
                    String cell = row.get(c);
                    String heading = table.headings().get(c);
                    if (cell.startsWith("'") || DIGITS_AND_SIGNS.matcher(cell).matches()) {
                        assertThat(cell).as(heading).matches(WHOLE_NUMBER);
                        assertThat(heading).containsPattern("(?i)nr\\.|no\\.|antal|number");
                    }
                }
            }
        }
    }

    @Test
    void linesEndWithCarriageReturnAndLineFeed() {
        for (Export export : allTables(Language.DANISH)) {
            assertThat(export.getText()).endsWith("\r\n");
            assertThat(export.getText().replace("\r\n", "")).doesNotContain("\r", "\n");
        }
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        List<String> expected =
                allTables(Language.DANISH).stream().map(Export::getText).toList();
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(allTables(Language.DANISH))
                        .extracting(Export::getText)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
