package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a field as lines under the name of their part, to be compared with those of another edition. */
final class FieldLines {

    static final LocalizedText NAME = LocalizedText.of("Navn", "Name");
    static final LocalizedText DELIMITATION = LocalizedText.of("Afgrænsning", "Delimitation");
    static final LocalizedText NOTE = LocalizedText.of("Bemærkning", "Note");

    private FieldLines() {}

    /** Returns the lines of each part, in the order of the description; a part without any is there too. */
    static Map<LocalizedText, List<LocalizedText>> of(TaskField field) {
        Map<LocalizedText, List<LocalizedText>> lines = new LinkedHashMap<>();
        lines.put(NAME, List.of(field.getName()));
        lines.put(FieldPart.PURPOSE.getName(), list(field.getPurpose()));
        lines.put(FieldPart.LEGAL_BASIS.getName(), list(field.getLegalBasis().map(LegalBasis::getWording)));
        lines.put(FieldPart.TARGET_GROUP.getName(), list(field.getTargetGroup()));
        lines.put(
                FieldPart.TASKS.getName(),
                field.getTasks().stream().map(FieldLines::of).toList());
        lines.put(
                DELIMITATION,
                field.getDelimitations().stream().map(FieldLines::of).toList());
        lines.put(FieldPart.PRODUCTIVITY_INDICATORS.getName(), names(field, IndicatorKind.PRODUCTIVITY));
        lines.put(FieldPart.QUALITY_INDICATORS.getName(), names(field, IndicatorKind.QUALITY));
        lines.put(FieldPart.TYPICAL_ORGANISATION.getName(), list(field.getTypicalOrganisation()));
        lines.put(NOTE, list(field.getOriginNote()));
        return lines;
    }

    private static List<LocalizedText> names(TaskField field, IndicatorKind kind) {
        return field.getIndicators(kind).stream().map(Indicator::getName).toList();
    }

    private static LocalizedText of(Task task) {
        LocalizedText text = task.getText().orElse(FieldPart.EMPTY_IN_SOURCE);
        return task.getHeading()
                .map(heading -> CatalogWords.join(heading, ": ", text))
                .orElse(text);
    }

    private static LocalizedText of(Delimitation delimitation) {
        LocalizedText text = CatalogWords.join(kindOf(delimitation), ": ", delimitation.getText());
        List<LocalizedText> places = new ArrayList<>(delimitation.getFields().stream()
                .map(code -> LocalizedText.of(code.toString(), code.toString()))
                .toList());
        places.addAll(CatalogWords.functions(delimitation.getAccountingFunctions().stream()
                .filter(function -> !delimitation.getText().getDa().contains(function))
                .toList()));
        return places.isEmpty()
                ? text
                : CatalogWords.both(CatalogWords.join(text, " [", CatalogWords.join(places, "; ")), line -> line + "]");
    }

    /** Returns on which side of the limit the work is. */
    static LocalizedText kindOf(Delimitation delimitation) {
        return switch (delimitation.getKind()) {
            case INCLUDED -> LocalizedText.of("Hører til", "Included");
            case EXCLUDED -> LocalizedText.of("Hører ikke til", "Not included");
        };
    }

    private static List<LocalizedText> list(Optional<LocalizedText> text) {
        return text.map(List::of).orElse(List.of());
    }
}
