package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.FoldedText;
import dk.opgavekatalog.model.text.Similarity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The indicators of an edition and of the user, by their ids and names. */
final class IndicatorNames {

    private final Set<String> ids = new TreeSet<>();

    /** The ids of the indicators of each name in any spelling. */
    private final Map<String, Set<String>> byName = new HashMap<>();

    IndicatorNames(TaskCatalog catalog, List<OwnIndicator> own) {
        Stream<Indicator> ofFields = catalog.getFields().stream().flatMap(field -> field.getIndicators().stream());
        Stream.concat(ofFields, own.stream().map(OwnIndicator::getIndicator)).forEach(indicator -> {
            ids.add(indicator.getId());
            for (Language language : Language.values()) {
                String name = indicator.getName().in(language);
                byName.computeIfAbsent(FoldedText.normalize(name), n -> new HashSet<>())
                        .add(indicator.getId());
            }
        });
    }

    /** Whether a text is the id of an indicator. */
    boolean isId(String text) {
        return ids.contains(CellText.of(text));
    }

    /** Returns the id of the indicator that a cell names; empty when it is refused. */
    Optional<String> find(RecordCell cell, RecordProblems problems) {
        String text = cell.text();
        if (ids.contains(text)) {
            return Optional.of(text);
        }
        Set<String> named = byName.getOrDefault(FoldedText.normalize(text), Set.of());
        if (named.size() == 1) {
            return Optional.of(named.iterator().next());
        }
        problems.add(
                cell.position(),
                named.isEmpty() ? Reason.UNKNOWN_REFERENCE : Reason.UNKNOWN_VALUE,
                text,
                named.isEmpty()
                        ? Phrase.of(
                                        "id eller navn på en indikator i udgaven eller på en af læserens egne; ",
                                        "the id or name of an indicator of the edition or of the reader's own; ")
                                .plus(Similarity.describeNearest(text, ids))
                        : Phrase.of("id; navnet har flere indikatorer: ", "an id; several indicators have the name: ")
                                .plus(String.join(", ", new TreeSet<>(named))));
        return Optional.empty();
    }
}
