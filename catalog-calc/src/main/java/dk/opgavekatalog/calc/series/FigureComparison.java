package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides whether the figures of two editions measure the same: they are calculated in the same way, from fields that
 * cover the same tasks in both editions. A field that the correspondence does not show to be unchanged counts as
 * changed.
 */
final class FigureComparison {

    private final TaskCatalog before;
    private final TaskCatalog after;
    private final Correspondence correspondence;

    FigureComparison(TaskCatalog before, TaskCatalog after, Correspondence correspondence) {
        this.before = before;
        this.after = after;
        this.correspondence = correspondence;
    }

    /** Returns why the figures do not measure the same; empty when they do. */
    Optional<BreakReason> findBreak(KeyFigure earlier, KeyFigure later) {
        boolean isAlike = earlier.getPer() == later.getPer()
                && earlier.getPowerOfMoney() == later.getPowerOfMoney()
                && earlier.getDenominator().isPresent()
                        == later.getDenominator().isPresent();
        if (!isAlike) {
            return Optional.of(BreakReason.OTHER_FIGURE);
        }
        Optional<BreakReason> ofCode = findBreak(earlier.getCode(), later.getCode());
        Optional<BreakReason> above = findBreak(earlier.getNumerator(), later.getNumerator());
        Optional<BreakReason> below = earlier.getDenominator()
                .flatMap(term -> findBreak(term, later.getDenominator().orElseThrow()));
        return above.or(() -> below).or(() -> ofCode);
    }

    private Optional<BreakReason> findBreak(Term earlier, Term later) {
        if (earlier instanceof Term.Resource one && later instanceof Term.Resource other) {
            return one.getKind() == other.getKind() && one.getBasis() == other.getBasis()
                    ? findBreak(one.getCode(), other.getCode())
                    : Optional.of(BreakReason.OTHER_FIGURE);
        }
        if (earlier instanceof Term.Observed one && later instanceof Term.Observed other) {
            return isSame(one.getIndicator(), other.getIndicator())
                            && one.getVariant().equals(other.getVariant())
                    ? Optional.empty()
                    : Optional.of(BreakReason.OTHER_FIGURE);
        }
        if (earlier instanceof Term.ObservedBase one && later instanceof Term.ObservedBase other) {
            return isSame(one.getIndicator(), other.getIndicator())
                            && one.getVariant().equals(other.getVariant())
                            && one.getOtherwise().equals(other.getOtherwise())
                    ? Optional.empty()
                    : Optional.of(BreakReason.OTHER_FIGURE);
        }
        return earlier.equals(later) ? Optional.empty() : Optional.of(BreakReason.OTHER_FIGURE);
    }

    /** Returns whether indicators have the same concept; your own indicators must have the same id. */
    private boolean isSame(String earlier, String later) {
        Optional<Indicator> one = before.findIndicator(earlier);
        Optional<Indicator> other = after.findIndicator(later);
        if (one.isPresent() && other.isPresent()) {
            return one.get().isSameConceptAs(other.get());
        }
        return one.isEmpty() && other.isEmpty() && earlier.equals(later);
    }

    private Optional<BreakReason> findBreak(Optional<CatalogCode> earlier, Optional<CatalogCode> later) {
        Set<CatalogCode> then = fields(before, earlier);
        Set<CatalogCode> translated = new TreeSet<>();
        for (CatalogCode field : then) {
            Optional<CorrespondenceRow> row = correspondence.findRowFrom(field);
            if (row.isEmpty() || row.get().getKind() != ChangeKind.UNCHANGED) {
                return Optional.of(BreakReason.FIELD_CHANGED);
            }
            translated.addAll(row.get().getToFields());
        }
        return translated.equals(fields(after, later)) ? Optional.empty() : Optional.of(BreakReason.FIELD_CHANGED);
    }

    private static Set<CatalogCode> fields(TaskCatalog catalog, Optional<CatalogCode> code) {
        List<CatalogCode> all =
                catalog.getFields().stream().map(TaskField::getCode).toList();
        Set<CatalogCode> within = new TreeSet<>();
        all.stream()
                .filter(field -> code.isEmpty() || field.isWithin(code.get()))
                .forEach(within::add);
        return within;
    }
}
