package dk.opgavekatalog.model.catalog;

import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The look-ups of an edition: elements by code, id or name, and the elements above and below them. A {@code findX}
 * returns empty when the edition has no such element; a {@code getX} throws, and its message names the nearest.
 */
abstract class CatalogLookUp {

    // Tables of their own, since most programs look up by code alone.

    abstract CatalogIndex index();

    abstract ElementsByText<TaskField> fieldNameIndex();

    abstract StatuteIndex statuteIndex();

    abstract IndicatorIndex indicatorIndex();

    /**
     * All task fields of the edition, in the order of their codes.
     *
     * @return the fields
     */
    public List<TaskField> getFields() {
        return index().fields().elements();
    }

    /**
     * The main category with a code.
     *
     * @param code any code
     * @return the main category, empty when the edition has none with this code
     */
    public Optional<MainCategory> findMainCategory(CatalogCode code) {
        return index().mainCategories().find(code);
    }

    /**
     * The main category with a code given as text.
     *
     * @param code any text
     * @return the main category, empty when the text is no code or the edition has none with it
     */
    public Optional<MainCategory> findMainCategory(String code) {
        return index().mainCategories().find(code);
    }

    /**
     * The main category with a code that must exist.
     *
     * @param code a code of the edition
     * @return the main category
     * @throws IllegalArgumentException when the edition has none with this code; the message names the nearest
     */
    public MainCategory getMainCategory(CatalogCode code) {
        return index().mainCategories().get(code);
    }

    /**
     * The main category with a code given as text.
     *
     * @param code a code of the edition, such as {@code 3}
     * @return the main category
     * @throws IllegalArgumentException when the text is no code, or the edition has none with it
     */
    public MainCategory getMainCategory(String code) {
        return index().mainCategories().get(code);
    }

    /**
     * The subcategory with a code.
     *
     * @param code any code
     * @return the subcategory, empty when the edition has none with this code
     */
    public Optional<Subcategory> findSubcategory(CatalogCode code) {
        return index().subcategories().find(code);
    }

    /**
     * The subcategory with a code given as text.
     *
     * @param code any text
     * @return the subcategory, empty when the text is no code or the edition has none with it
     */
    public Optional<Subcategory> findSubcategory(String code) {
        return index().subcategories().find(code);
    }

    /**
     * The subcategory with a code that must exist.
     *
     * @param code a code of the edition
     * @return the subcategory
     * @throws IllegalArgumentException when the edition has none with this code; the message names the nearest
     */
    public Subcategory getSubcategory(CatalogCode code) {
        return index().subcategories().get(code);
    }

    /**
     * The subcategory with a code given as text.
     *
     * @param code a code of the edition, such as {@code 1.4}
     * @return the subcategory
     * @throws IllegalArgumentException when the text is no code, or the edition has none with it
     */
    public Subcategory getSubcategory(String code) {
        return index().subcategories().get(code);
    }

    /**
     * The task field with a code.
     *
     * @param code any code
     * @return the field, empty when the edition has none with this code
     */
    public Optional<TaskField> findField(CatalogCode code) {
        return index().fields().find(code);
    }

    /**
     * The task field with a code given as text.
     *
     * @param code any text
     * @return the field, empty when the text is no code or the edition has none with it
     */
    public Optional<TaskField> findField(String code) {
        return index().fields().find(code);
    }

    /**
     * The task field with a code that must exist.
     *
     * @param code a code of the edition
     * @return the field
     * @throws IllegalArgumentException when the edition has no field with this code; the message names the nearest
     */
    public TaskField getField(CatalogCode code) {
        return index().fields().get(code);
    }

    /**
     * The task field with a code given as text.
     *
     * @param code a code of the edition, such as {@code 1.4.10}
     * @return the field
     * @throws IllegalArgumentException when the text is no code, or the edition has no field with it
     */
    public TaskField getField(String code) {
        return index().fields().get(code);
    }

    /**
     * The fields next to a code, for messages about a code that does not exist.
     *
     * @param code any code
     * @return the field codes before and after it, separated by a comma; "ingen" or "none" when there are no fields
     */
    public Phrase describeNearestFields(CatalogCode code) {
        return index().fields().describeNearest(code);
    }

    /**
     * The task field with a name, in Danish or English. Case, white space around the name, the amount of white space
     * within, accents, kinds of dashes, and whether a letter is written æ or ae, ø or oe, å or aa make no difference.
     *
     * @param name any text
     * @return the field, the first one in the order of the codes if several have the name; empty when none has it
     */
    public Optional<TaskField> findFieldByName(String name) {
        return fieldNameIndex().find(name);
    }

    /**
     * The task field with a name that must exist; see {@link #findFieldByName(String)}.
     *
     * @param name the name of a field of the edition, such as {@code Byggesager}
     * @return the field
     * @throws IllegalArgumentException when no field has the name; the message names those with the nearest names
     */
    public TaskField getFieldByName(String name) {
        return fieldNameIndex().get(name);
    }

    /**
     * The fields whose names come nearest to a text, for a message about a name that does not exist.
     *
     * @param name any text
     * @return up to three fields with codes and names; "ingen" or "none" when no name is near
     */
    public Phrase describeNearestFields(String name) {
        return fieldNameIndex().describeNearest(name);
    }

    /**
     * The name of a main category, subcategory or field.
     *
     * @param code any code
     * @return the name, empty when the edition has nothing with this code
     */
    public Optional<LocalizedText> findName(CatalogCode code) {
        return switch (code.getLevel()) {
            case MAIN_CATEGORY -> findMainCategory(code).map(MainCategory::getName);
            case SUBCATEGORY -> findSubcategory(code).map(Subcategory::getName);
            case FIELD -> findField(code).map(TaskField::getName);
        };
    }

    /**
     * The name of a main category, subcategory or field that must exist.
     *
     * @param code a code of the edition
     * @return the name
     * @throws IllegalArgumentException when the edition has nothing with this code; the message names the nearest
     */
    public LocalizedText getName(CatalogCode code) {
        return switch (code.getLevel()) {
            case MAIN_CATEGORY -> getMainCategory(code).getName();
            case SUBCATEGORY -> getSubcategory(code).getName();
            case FIELD -> getField(code).getName();
        };
    }

    /**
     * The names on the way to a code, from its main category down.
     *
     * @param code a code of the edition
     * @return one to three names, the last one being that of the code itself
     * @throws IllegalArgumentException when the edition has nothing with this code; the message names the nearest
     */
    public List<LocalizedText> getPath(CatalogCode code) {
        LocalizedText name = getName(code);
        return code.findParent()
                .map(parent ->
                        Stream.concat(getPath(parent).stream(), Stream.of(name)).toList())
                .orElse(List.of(name));
    }

    /**
     * The main category that a code lies in.
     *
     * @param code a code of the edition
     * @return the main category; the one with the code if the code is of a main category
     * @throws IllegalArgumentException when the edition has nothing with this code; the message names the nearest
     */
    public MainCategory getMainCategoryOf(CatalogCode code) {
        return code.getLevel() == CatalogLevel.MAIN_CATEGORY
                ? getMainCategory(code)
                : getMainCategory(parentOf(getSubcategoryOf(code).getCode()));
    }

    /**
     * The subcategory that a code lies in.
     *
     * @param code code of a subcategory or field of the edition
     * @return the subcategory; the one with the code if the code is of a subcategory
     * @throws IllegalArgumentException when the code is of a main category, or the edition has nothing with this code;
     *     the message names the nearest
     */
    public Subcategory getSubcategoryOf(CatalogCode code) {
        return code.getLevel() == CatalogLevel.FIELD
                ? getSubcategory(parentOf(getField(code).getCode()))
                : getSubcategory(code);
    }

    private static CatalogCode parentOf(CatalogCode code) {
        return code.findParent().orElseThrow();
    }

    /**
     * The codes directly below a code.
     *
     * @param code a code of the edition
     * @return the codes of the subcategories of a main category or of the fields of a subcategory, in their order;
     *     empty for a field
     * @throws IllegalArgumentException when the edition has nothing with this code; the message names the nearest
     */
    public List<CatalogCode> getChildren(CatalogCode code) {
        return switch (code.getLevel()) {
            case MAIN_CATEGORY ->
                getMainCategory(code).getSubcategories().stream()
                        .map(Subcategory::getCode)
                        .toList();
            case SUBCATEGORY ->
                getSubcategory(code).getFields().stream()
                        .map(TaskField::getCode)
                        .toList();
            case FIELD -> {
                getField(code); // refuses a code that the edition does not have
                yield List.of();
            }
        };
    }

    /**
     * The statute with an id.
     *
     * @param id any text
     * @return the statute, empty when the edition has none with this id
     */
    public Optional<Statute> findStatute(String id) {
        return statuteIndex().find(id);
    }

    /**
     * The statute with an id that must exist.
     *
     * @param id id of a statute of the edition, such as {@code arkivloven}
     * @return the statute
     * @throws IllegalArgumentException when the edition has no statute with this id; the message names the nearest ids
     */
    public Statute getStatute(String id) {
        return statuteIndex().get(id);
    }

    /**
     * The statute with an everyday name or a full title, in Danish or English, in any of the spellings of {@link
     * #findFieldByName(String)}.
     *
     * @param name any text
     * @return the statute, empty when none has the name
     */
    public Optional<Statute> findStatuteByName(String name) {
        return statuteIndex().findByName(name);
    }

    /**
     * The statute with a name that must exist; see {@link #findStatuteByName(String)}.
     *
     * @param name everyday name or full title of a statute of the edition
     * @return the statute
     * @throws IllegalArgumentException when no statute has the name; the message has the nearest names
     */
    public Statute getStatuteByName(String name) {
        return statuteIndex().getByName(name);
    }

    /**
     * The fields that cite a statute as their legal basis.
     *
     * @param statuteId id of a statute of the edition
     * @return the fields, in the order of their codes; empty when no field cites the statute
     * @throws IllegalArgumentException when the edition has no statute with this id; the message names the nearest ids
     */
    public List<TaskField> getFieldsCiting(String statuteId) {
        return statuteIndex().getFieldsCiting(statuteId);
    }

    /**
     * The indicator with an id.
     *
     * @param id any text
     * @return the indicator, empty when the edition has none with this id
     */
    public Optional<Indicator> findIndicator(String id) {
        return indicatorIndex().find(id);
    }

    /**
     * The indicator with an id that must exist.
     *
     * @param id id of an indicator of the edition, such as {@code 1.1.1-p1}
     * @return the indicator
     * @throws IllegalArgumentException when the edition has no indicator with this id; the message names the nearest
     *     ids
     */
    public Indicator getIndicator(String id) {
        return indicatorIndex().get(id);
    }

    /**
     * The field that an indicator is proposed for.
     *
     * @param id id of an indicator of the edition
     * @return the field
     * @throws IllegalArgumentException when the edition has no indicator with this id; the message names the nearest
     *     ids
     */
    public TaskField getFieldOfIndicator(String id) {
        return indicatorIndex().getFieldOf(id);
    }

    /**
     * The concepts of all indicators; see {@link Indicator#getConcept()}.
     *
     * @return the ids of the concepts, each once, in the order in which they first appear
     */
    public List<String> getConcepts() {
        return indicatorIndex().concepts();
    }

    /**
     * The indicators with a concept, which are equal but for their ids.
     *
     * @param concept id of a concept of the edition, such as {@code brugertilfredshed}
     * @return at least one indicator, in the order of the fields
     * @throws IllegalArgumentException when no indicator has the concept; the message names the nearest concepts
     */
    public List<Indicator> getIndicatorsWithConcept(String concept) {
        return indicatorIndex().getWithConcept(concept);
    }

    /**
     * The fields for which an indicator with a concept is proposed; their values can be put side by side.
     *
     * @param concept id of a concept of the edition, such as {@code brugertilfredshed}
     * @return at least one field, each once, in the order of their codes
     * @throws IllegalArgumentException when no indicator has the concept; the message names the nearest concepts
     */
    public List<TaskField> getFieldsWithConcept(String concept) {
        return indicatorIndex().getFieldsWithConcept(concept);
    }
}
