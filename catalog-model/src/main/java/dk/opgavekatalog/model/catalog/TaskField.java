package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Opgavefelt: the unit of the catalogue that cost is calculated for, with every part that section 0.2 lists.
 *
 * <p>A part can be absent for two reasons, which stay apart: the source leaves it empty (then {@link
 * #getPartsEmptyInSource()} names it), or this version of the data does not carry it.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface TaskField extends Checkable {

    /**
     * The code, of three numbers.
     *
     * @return the code
     */
    CatalogCode getCode();

    /**
     * The name.
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * Formål: what the tasks of the field are for.
     *
     * @return the purpose
     */
    Optional<LocalizedText> getPurpose();

    /**
     * Juridisk afgrænsning: the law that the field rests on.
     *
     * @return the legal basis
     */
    Optional<LegalBasis> getLegalBasis();

    /**
     * Målgruppe: whom the tasks serve.
     *
     * @return the target group
     */
    Optional<LocalizedText> getTargetGroup();

    /**
     * Opgaver under opgavefeltet: the tasks in the order of the source.
     *
     * @return the tasks
     */
    List<Task> getTasks();

    /**
     * Forslag til indikatorer: productivity first, then quality, each in the order of the source.
     *
     * @return the indicators
     */
    List<Indicator> getIndicators();

    /**
     * Typisk organisering: where in a municipality the field usually belongs.
     *
     * @return the typical organisation
     */
    Optional<LocalizedText> getTypicalOrganisation();

    /**
     * The parts that the source leaves empty.
     *
     * @return the parts, in the order of {@link FieldPart}
     */
    List<FieldPart> getPartsEmptyInSource();

    /**
     * Afgrænsning: the limits that the source states in any part of the field's description and in sections 0.2 to 0.6.
     * Some work does not belong to the field, and some does although one could doubt it. The words of the task rows are
     * not repeated here, so an empty list does not mean that the field has no limits: purpose, target group and tasks
     * set them too.
     *
     * @return the delimitations, empty when the source says nothing of the kind
     */
    List<Delimitation> getDelimitations();

    /**
     * Who decided that the edition has this field.
     *
     * @return {@link Origin#SOURCE} when the published catalogue has it
     */
    @Value.Default
    default Origin getOrigin() {
        return Origin.SOURCE;
    }

    /**
     * Why the field is as it is, where that is not plain from the source: the reason for the choice of a code, or how
     * to read the description.
     *
     * <p>A field of the source has one where words of the source are garbled or can be read in two ways.
     *
     * @return the note, empty for a field taken over as it is
     */
    Optional<LocalizedText> getOriginNote();

    /**
     * The indicators of one kind, in the order of the source.
     *
     * @param kind the kind
     * @return the indicators, empty when the source proposes none
     */
    default List<Indicator> getIndicators(IndicatorKind kind) {
        return getIndicators().stream()
                .filter(indicator -> indicator.getKind() == kind)
                .toList();
    }

    /**
     * Whether a part has content here.
     *
     * @param part the part
     * @return true when this version of the data carries it
     */
    default boolean hasPart(FieldPart part) {
        return switch (part) {
            case PURPOSE -> getPurpose().isPresent();
            case LEGAL_BASIS -> getLegalBasis().isPresent();
            case TARGET_GROUP -> getTargetGroup().isPresent();
            case TASKS -> !getTasks().isEmpty();
            case PRODUCTIVITY_INDICATORS ->
                !getIndicators(IndicatorKind.PRODUCTIVITY).isEmpty();
            case QUALITY_INDICATORS -> !getIndicators(IndicatorKind.QUALITY).isEmpty();
            case TYPICAL_ORGANISATION -> getTypicalOrganisation().isPresent();
        };
    }

    @Override
    default void check(Problems problems) {
        HierarchyRules.checkLevel(problems, getCode(), CatalogLevel.FIELD);
        getName().check(problems.in("name"));
        getPurpose().ifPresent(text -> text.check(problems.in("purpose")));
        getLegalBasis().ifPresent(basis -> basis.check(problems.in("legalBasis")));
        getTargetGroup().ifPresent(text -> text.check(problems.in("targetGroup")));
        problems.checkEach("tasks", getTasks());
        problems.checkEach("indicators", getIndicators());
        getTypicalOrganisation().ifPresent(text -> text.check(problems.in("typicalOrganisation")));
        problems.checkEach("delimitations", getDelimitations());
        getOriginNote().ifPresent(text -> text.check(problems.in("originNote")));
        List<FieldPart> empty = getPartsEmptyInSource();
        for (int i = 0; i < empty.size(); i++) {
            if (hasPart(empty.get(i))) {
                problems.in("partsEmptyInSource", i)
                        .add(
                                Reason.CONTRADICTION,
                                empty.get(i),
                                Phrase.of("kun dele uden indhold", "only parts without content"));
            }
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static TaskField fromJson(ImmutableTaskField.Json json) {
        return ImmutableTaskField.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link TaskField}. Not thread-safe. */
    final class Builder extends ImmutableTaskField.Builder {
        Builder() {}
    }
}
