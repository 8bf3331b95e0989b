package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.wording.AlignedTable;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes benchmarks side by side. */
final class SideBySideText {

    private final SideBySide sideBySide;
    private final Language language;
    private final Phrases phrases;

    SideBySideText(SideBySide sideBySide, Language language) {
        this.sideBySide = sideBySide;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    String write() {
        StringBuilder text = new StringBuilder();
        AlignedTable table = new AlignedTable();
        List<String> head = new ArrayList<>();
        List<ValueText> values = new ArrayList<>();
        int number = 0;
        for (Benchmark benchmark : sideBySide.getBenchmarks()) {
            number++;
            values.add(new ValueText(benchmark, phrases));
            head.add("(" + number + ")");
            head.add(phrases.of("placering", "rank"));
            head.add(phrases.of("kvartil", "quartile"));
            text.append('(')
                    .append(number)
                    .append(") ")
                    .append(phrases.text(benchmark.getFigure().getName()))
                    .append(" – ")
                    .append(benchmark.getPeriod())
                    .append(benchmark
                            .findUnit(language)
                            .map(unit -> " (" + unit + ")")
                            .orElse(""))
                    .append('\n');
        }
        table.add("", head);
        for (Organisation organisation : sideBySide.getOrganisations()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                addCells(cells, sideBySide.findPlacement(organisation, i), values.get(i));
            }
            table.add(organisation.getName(), cells);
        }
        return text.append(table).toString();
    }

    private static void addCells(List<String> cells, Optional<Placement> placement, ValueText values) {
        cells.add(placement.map(of -> values.write(of.figure().toFraction())).orElse("–"));
        cells.add(placement
                .filter(of -> of.getRank().isPresent())
                .map(of -> of.getRank().getAsInt() + (of.getTied() > 0 ? "=" : ""))
                .orElse("–"));
        cells.add(placement
                .filter(of -> of.getQuarter().isPresent())
                .map(of -> String.valueOf(of.getQuarter().getAsInt()))
                .orElse("–"));
    }
}
