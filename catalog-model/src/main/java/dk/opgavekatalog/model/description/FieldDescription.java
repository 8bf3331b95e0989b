package dk.opgavekatalog.model.description;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The description of a field, part by part in the order of the source. */
final class FieldDescription {

    private final TaskCatalog catalog;
    private final TextLines lines;

    FieldDescription(TaskCatalog catalog, TextLines lines) {
        this.catalog = catalog;
        this.lines = lines;
    }

    void add(TaskField field) {
        lines.add(describe(field.getCode()));
        lines.addItem("under "
                + describe(catalog.getSubcategoryOf(field.getCode()).getCode()) + ", "
                + describe(catalog.getMainCategoryOf(field.getCode()).getCode()));
        catalog.getSubcategoryOf(field.getCode()).getOriginNote().ifPresent(note -> lines.addItem(lines.of(note)));
        field.getOriginNote().ifPresent(note -> lines.addItem(lines.of(note)));
        lines.addHeading(FieldPart.PURPOSE.getName());
        addText(field, FieldPart.PURPOSE, field.getPurpose());
        lines.addHeading(FieldPart.LEGAL_BASIS.getName());
        addText(field, FieldPart.LEGAL_BASIS, field.getLegalBasis().map(LegalBasis::getWording));
        field.getLegalBasis().map(LegalBasis::getStatutes).orElse(List.of()).forEach(id -> addStatute(field, id));
        lines.addHeading(FieldPart.TARGET_GROUP.getName());
        addText(field, FieldPart.TARGET_GROUP, field.getTargetGroup());
        lines.addHeading(FieldPart.TASKS.getName());
        if (field.getTasks().isEmpty()) {
            addText(field, FieldPart.TASKS, Optional.empty());
        }
        field.getTasks().forEach(task -> lines.addItem(describe(task)));
        addCost(field);
        addIndicators(field, FieldPart.PRODUCTIVITY_INDICATORS, IndicatorKind.PRODUCTIVITY);
        addIndicators(field, FieldPart.QUALITY_INDICATORS, IndicatorKind.QUALITY);
        lines.addHeading(FieldPart.TYPICAL_ORGANISATION.getName());
        addText(field, FieldPart.TYPICAL_ORGANISATION, field.getTypicalOrganisation());
    }

    /**
     * Adds the rule of section 0.6 for the main category, the overhead of section 0.3, and the field's delimitations.
     */
    private void addCost(TaskField field) {
        lines.addHeading("Hvad feltets omkostninger omfatter", "What the cost of the field covers");
        String function = catalog.getEdition().getAccountingFunction();
        lines.addItem(lines.of(
                "Administration, der konteres på funktion " + function
                        + ". Udgifter, der konteres andre steder, er ikke med.",
                "Administration that is recorded under function " + function
                        + ". Costs recorded elsewhere are not included."));
        if (catalog.getMainCategoryOf(field.getCode()).isExcludedFromCost()) {
            lines.addItem(lines.of(
                    "Hele hovedkategorien indgår som hovedregel ikke i omkostningsberegninger (afsnit 0.6).",
                    "As a rule, the whole main category is not part of cost calculations (section 0.6)."));
        } else {
            lines.addItem(lines.of("Feltet indgår i omkostningsberegninger.", "The field is part of cost calculations.")
                    + excludedCategories());
        }
        lines.addItem(lines.of(
                "Ressourcer til ledelse og tværgående opgaver (møder, kursus, fravær m.v.) fordeles på felterne "
                        + "(afsnit 0.3).",
                "Resources for management and cross-cutting work (meetings, courses, absence etc.) are "
                        + "redistributed over"
                        + " the fields (section 0.3)."));
        addDelimitations(field, DelimitationKind.INCLUDED, "Inden for feltet: ", "Within the field: ");
        addDelimitations(field, DelimitationKind.EXCLUDED, "Uden for feltet: ", "Outside the field: ");
    }

    /** A sentence about the excluded main categories; empty when there are none. */
    private String excludedCategories() {
        String names = catalog.getMainCategories().stream()
                .filter(MainCategory::isExcludedFromCost)
                .map(main -> describe(main.getCode()))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? ""
                : lines.of(
                        " Som hovedregel indgår " + names + " ikke (afsnit 0.6).",
                        " As a rule, they leave out " + names + " (section 0.6).");
    }

    private void addDelimitations(TaskField field, DelimitationKind kind, String danish, String english) {
        for (Delimitation delimitation : field.getDelimitations()) {
            if (delimitation.getKind() == kind) {
                lines.addItem(
                        lines.of(danish, english) + lines.of(delimitation.getText()) + describePlaces(delimitation));
            }
        }
    }

    private String describePlaces(Delimitation delimitation) {
        String places = Stream.concat(
                        delimitation.getFields().stream().map(this::describe),
                        delimitation.getAccountingFunctions().stream()
                                .map(function -> lines.of("funktion ", "function ") + function))
                .collect(Collectors.joining("; "));
        return places.isEmpty() ? "" : " [" + lines.of("se ", "see ") + places + "]";
    }

    private void addStatute(TaskField field, String id) {
        Statute statute = catalog.getStatute(id);
        String titles = statute.getTitles().stream().map(lines::of).collect(Collectors.joining("; "));
        String others = catalog.getFieldsCiting(id).stream()
                .filter(other -> !other.getCode().equals(field.getCode()))
                .map(other -> other.getCode().toString())
                .collect(Collectors.joining(", "));
        lines.addItem("- " + lines.of(statute.getName())
                + (titles.isEmpty() ? "" : " (" + titles + ")")
                + (others.isEmpty() ? "" : lines.of("; også nævnt ved ", "; also cited by ") + others));
    }

    private void addIndicators(TaskField field, FieldPart part, IndicatorKind kind) {
        lines.addHeading(part.getName());
        List<Indicator> indicators = field.getIndicators(kind);
        if (indicators.isEmpty()) {
            addText(field, part, Optional.empty());
        }
        indicators.forEach(indicator -> lines.addItem(lines.of(indicator.getName())));
    }

    private String describe(Task task) {
        String heading = task.getHeading().map(lines::of).orElse("");
        String text = task.getText()
                .map(lines::of)
                .orElse(task.isTextEmptyInSource() ? lines.of(FieldPart.EMPTY_IN_SOURCE) : "");
        return heading + (heading.isEmpty() || text.isEmpty() ? "" : ": ") + text;
    }

    private void addText(TaskField field, FieldPart part, Optional<LocalizedText> text) {
        if (text.isPresent()) {
            lines.addItem(lines.of(text.get()));
        } else if (field.getPartsEmptyInSource().contains(part)) {
            lines.addItem(lines.of(FieldPart.EMPTY_IN_SOURCE));
        } else {
            lines.addItem(lines.of("(ikke i disse data)", "(not in this data)"));
        }
    }

    private String describe(CatalogCode code) {
        return code + " " + lines.of(catalog.getName(code));
    }
}
