package dk.opgavekatalog.model.keyword;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Stikordsregister: the everyday words, older and newer names, job titles, systems and forms that lead to the fields of
 * one or more editions.
 *
 * <p>It is a document of its own, beside the editions: these stay as they were published, and a register of your own
 * can stand beside the bundled one ({@link #withKeywordsOf(KeywordRegister)}) or serve your own edition ({@link
 * #forEdition(TaskCatalog, String)}). Refuses a word that stands twice in a language, whatever its spelling, and fields
 * of editions that the register does not name; {@link #findProblems(TaskCatalog)} checks it against an edition.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface KeywordRegister extends Checkable {

    /** The version of the JSON form that this library reads and writes. */
    String SCHEMA_VERSION = "1";

    /**
     * The version of the JSON form.
     *
     * @return {@value #SCHEMA_VERSION}
     */
    String getSchemaVersion();

    /**
     * The editions whose fields the keywords lead to.
     *
     * @return ids of editions, at least one, such as {@code 2006}
     */
    List<String> getEditions();

    /**
     * The version of the data, which is not that of the editions.
     *
     * @return the version, such as {@code 1.0.0}
     */
    String getDataVersion();

    /**
     * Who chose the keywords.
     *
     * @return {@link Origin#PROJECT} for the bundled register; the published catalogue has none
     */
    @Value.Default
    default Origin getOrigin() {
        return Origin.LOCAL;
    }

    /**
     * The keywords.
     *
     * @return each word of a language once
     */
    List<Keyword> getKeywords();

    /**
     * The keyword of a word, however it is spelt: case, accents, and whether a letter is written æ or ae make no
     * difference. Words that are only alike are found by searching.
     *
     * @param word the word
     * @param language its language
     * @return the keyword, empty when the register does not have the word
     */
    default Optional<Keyword> findKeyword(String word, Language language) {
        String wanted = FoldedText.normalize(word);
        for (Keyword keyword : getKeywords()) {
            if (keyword.getLanguage() == language
                    && FoldedText.normalize(keyword.getWord()).equals(wanted)) {
                return Optional.of(keyword);
            }
        }
        return Optional.empty();
    }

    /**
     * The keywords that lead to a field of an edition.
     *
     * @param code the code of the field
     * @param edition the id of an edition of the register
     * @return the keywords in the order of the register, empty when none leads there
     */
    default List<Keyword> getKeywords(CatalogCode code, String edition) {
        List<Keyword> found = new ArrayList<>();
        for (Keyword keyword : getKeywords()) {
            if (keyword.findField(code, edition).isPresent()) {
                found.add(keyword);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The register for an edition that was made out of one of the register's, such as a revision of your own. What the
     * keywords say of a field of that edition is taken to hold for the field with the same code; fields without such a
     * field, and keywords that then have none, are left out.
     *
     * @param catalog the edition
     * @param madeFrom the id of the edition that it was made out of, one of {@link #getEditions()}
     * @return the register, of that edition alone
     * @throws IllegalArgumentException when this register is not for the edition {@code madeFrom}
     */
    default KeywordRegister forEdition(TaskCatalog catalog, String madeFrom) {
        if (!getEditions().contains(madeFrom)) {
            throw new IllegalArgumentException("edition " + madeFrom + "; the register is for " + getEditions());
        }
        Builder register = builder()
                .schemaVersion(getSchemaVersion())
                .addEditions(catalog.getEdition().getId())
                .dataVersion(getDataVersion())
                .origin(getOrigin());
        for (Keyword keyword : getKeywords()) {
            List<KeywordField> fields = new ArrayList<>();
            for (KeywordField field : keyword.getFields()) {
                if (field.isIn(madeFrom) && catalog.findField(field.getCode()).isPresent()) {
                    fields.add(KeywordField.builder()
                            .code(field.getCode())
                            .when(field.getWhen())
                            .build());
                }
            }
            if (!fields.isEmpty()) {
                register.addKeywords(Keyword.builder()
                        .word(keyword.getWord())
                        .language(keyword.getLanguage())
                        .kind(keyword.getKind())
                        .fields(fields)
                        .build());
            }
        }
        return register.build();
    }

    /**
     * This register with the keywords of another one for the same editions. Where both have a word, the other decides.
     *
     * @param other the other, such as the words of your own municipality
     * @return the register, with the version and the origin of the other
     * @throws IllegalArgumentException when the other is for other editions
     */
    default KeywordRegister withKeywordsOf(KeywordRegister other) {
        if (!new HashSet<>(getEditions()).equals(new HashSet<>(other.getEditions()))) {
            throw new IllegalArgumentException(
                    "a register for " + other.getEditions() + "; allowed is one for " + getEditions());
        }
        Map<String, Keyword> others = new HashMap<>();
        for (Keyword keyword : other.getKeywords()) {
            others.put(key(keyword), keyword);
        }
        Builder register = builder()
                .schemaVersion(getSchemaVersion())
                .addAllEditions(getEditions())
                .dataVersion(other.getDataVersion())
                .origin(other.getOrigin());
        for (Keyword keyword : getKeywords()) {
            if (!others.containsKey(key(keyword))) {
                register.addKeywords(keyword);
            }
        }
        return register.addAllKeywords(other.getKeywords()).build();
    }

    private static String key(Keyword keyword) {
        return keyword.getLanguage() + " " + FoldedText.normalize(keyword.getWord());
    }

    @Override
    default void check(Problems problems) {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            problems.in("schemaVersion").add(Reason.OUT_OF_RANGE, getSchemaVersion(), Phrase.same(SCHEMA_VERSION));
        }
        if (getEditions().isEmpty()) {
            problems.in("editions").add(Reason.MISSING, "", Phrase.of("mindst en udgave", "at least one edition"));
        }
        problems.requireUnique("editions", getEditions());
        problems.requireText("dataVersion", getDataVersion());
        problems.checkEach("keywords", getKeywords());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < getKeywords().size(); i++) {
            Keyword keyword = getKeywords().get(i);
            if (!seen.add(key(keyword))) {
                problems.in("keywords", i)
                        .in("word")
                        .add(
                                Reason.DUPLICATE,
                                keyword.getWord(),
                                Phrase.of("hvert ord én gang på hvert sprog", "each word once in a language"));
            }
            checkEditions(keyword, problems.in("keywords", i));
        }
    }

    private void checkEditions(Keyword keyword, Problems problems) {
        for (int f = 0; f < keyword.getFields().size(); f++) {
            List<String> editions = keyword.getFields().get(f).getEditions();
            for (int e = 0; e < editions.size(); e++) {
                if (!getEditions().contains(editions.get(e))) {
                    problems.in("fields", f)
                            .in("editions", e)
                            .add(
                                    Reason.UNKNOWN_REFERENCE,
                                    editions.get(e),
                                    Phrase.of("en udgave af registret: ", "an edition of the register: ")
                                            .plus(String.join(", ", getEditions())));
                }
            }
        }
    }

    /**
     * Finds everything that is wrong with this register, by itself and with the fields of an edition.
     *
     * @param catalog the edition
     * @return the problems, empty when the register is for this edition and every field of it that a keyword leads to
     *     exists
     */
    default List<Problem> findProblems(TaskCatalog catalog) {
        Problems problems = Problems.at("");
        check(problems);
        String edition = catalog.getEdition().getId();
        if (!getEditions().contains(edition)) {
            problems.in("editions").add(Reason.OTHER_EDITION, String.join(", ", getEditions()), Phrase.same(edition));
        }
        for (int i = 0; i < getKeywords().size(); i++) {
            List<KeywordField> fields = getKeywords().get(i).getFields();
            for (int f = 0; f < fields.size(); f++) {
                CatalogCode code = fields.get(f).getCode();
                boolean isUnknown = fields.get(f).isIn(edition)
                        && code.getLevel() == CatalogLevel.FIELD
                        && catalog.findField(code).isEmpty();
                if (isUnknown) {
                    problems.in("keywords", i)
                            .in("fields", f)
                            .in("code")
                            .add(
                                    Reason.UNKNOWN_CODE,
                                    code,
                                    Phrase.of("et felt i udgave ", "a field of edition ")
                                            .plus(edition)
                                            .plus(Phrase.of("; nærmest: ", "; nearest: "))
                                            .plus(catalog.describeNearestFields(code)));
                }
            }
        }
        return problems.toList();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static KeywordRegister fromJson(ImmutableKeywordRegister.Json json) {
        return ImmutableKeywordRegister.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link KeywordRegister}. Not thread-safe. */
    final class Builder extends ImmutableKeywordRegister.Builder {
        Builder() {}
    }
}
