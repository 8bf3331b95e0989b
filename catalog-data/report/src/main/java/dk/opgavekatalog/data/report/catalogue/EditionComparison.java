package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.data.export.catalog.Soundness;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between the edition of a page and another one, read from the earlier to the later. */
public final class EditionComparison {

    private final TaskCatalog from;
    private final TaskCatalog to;
    private final boolean isToShown;
    private final List<EditionChange> changes = new ArrayList<>();

    /**
     * A row of the correspondence in which something differs.
     *
     * @param number its number in the page, from 1
     * @param row the row
     * @param differences the parts whose texts differ, when one field became one field
     */
    record EditionChange(int number, CorrespondenceRow row, List<PartDifference> differences) {}

    /**
     * A part of a field whose texts differ.
     *
     * @param part the name of the part
     * @param before the lines that only the earlier edition has
     * @param after the lines that only the later edition has
     */
    record PartDifference(LocalizedText part, List<LocalizedText> before, List<LocalizedText> after) {}

    private EditionComparison(TaskCatalog from, TaskCatalog to, boolean isToShown) {
        this.from = from;
        this.to = to;
        this.isToShown = isToShown;
    }

    /**
     * Compares two editions.
     *
     * @param shown the edition of the page
     * @param other the other edition
     * @param correspondence the table between them, in either direction; it says which is the earlier
     * @return the comparison
     * @throws dk.opgavekatalog.model.check.InvalidInputException when an edition has problems, or the table is not
     *     between these two
     */
    public static EditionComparison of(TaskCatalog shown, TaskCatalog other, Correspondence correspondence) {
        boolean isToShown =
                !correspondence.getFromEdition().equals(shown.getEdition().getId());
        TaskCatalog from = isToShown ? other : shown;
        TaskCatalog to = isToShown ? shown : other;
        Soundness.require(correspondence, from, to);
        EditionComparison comparison = new EditionComparison(from, to, isToShown);
        for (CorrespondenceRow row : correspondence.getRows()) {
            List<PartDifference> differences = comparison.differences(row);
            if (row.getKind() != ChangeKind.UNCHANGED
                    || row.getNote().isPresent()
                    || !row.getFromFields().equals(row.getToFields())
                    || !differences.isEmpty()) {
                comparison.changes.add(new EditionChange(comparison.changes.size() + 1, row, differences));
            }
        }
        return comparison;
    }

    private List<PartDifference> differences(CorrespondenceRow row) {
        List<PartDifference> differences = new ArrayList<>();
        if (row.getFromFields().size() == 1 && row.getToFields().size() == 1) {
            Map<LocalizedText, List<LocalizedText>> after =
                    FieldLines.of(to.getField(row.getToFields().get(0)));
            FieldLines.of(from.getField(row.getFromFields().get(0))).forEach((part, lines) -> {
                List<LocalizedText> linesAfter = after.getOrDefault(part, List.of());
                if (!lines.equals(linesAfter)) {
                    differences.add(new PartDifference(part, without(lines, linesAfter), without(linesAfter, lines)));
                }
            });
        }
        return List.copyOf(differences);
    }

    private static List<LocalizedText> without(List<LocalizedText> lines, List<LocalizedText> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    TaskCatalog from() {
        return from;
    }

    TaskCatalog to() {
        return to;
    }

    List<EditionChange> changes() {
        return List.copyOf(changes);
    }

    /** Returns what became of a field of the shown edition, or where it came from. */
    Optional<EditionChange> findChange(CatalogCode field) {
        return changes.stream()
                .filter(change -> shownFields(change.row()).contains(field))
                .findFirst();
    }

    /** Returns the fields of a row on the side of the other edition whose codes the shown one does not have. */
    List<CatalogCode> fieldsNotShown(CorrespondenceRow row) {
        TaskCatalog shown = isToShown ? to : from;
        return (isToShown ? row.getFromFields() : row.getToFields())
                .stream().filter(code -> shown.findField(code).isEmpty()).toList();
    }

    TaskCatalog other() {
        return isToShown ? from : to;
    }

    private List<CatalogCode> shownFields(CorrespondenceRow row) {
        return isToShown ? row.getToFields() : row.getFromFields();
    }
}
