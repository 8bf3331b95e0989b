package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.Remedy;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Refuses the unknown headings of a file, as one problem. Where one column is missing too, it is probably one of them,
 * and so part of the same problem.
 *
 * @param known the known headings
 */
record UnknownHeadings(KnownHeadings known) {

    /** The most headings whose nearest known ones are named. */
    private static final int MAX_DESCRIBED = 10;

    /**
     * Refuses the headings, and what is wrong with the file beside them.
     *
     * @param unknown the columns with unknown headings
     * @param others what is missing or contradicts itself in the file as a whole
     * @param refuse takes what is wrong, with the number of the column, or {@link ColumnLayout#ABSENT}
     */
    void report(
            List<String> headings,
            List<Integer> unknown,
            List<CellRefusal> others,
            BiConsumer<Integer, CellRefusal> refuse) {
        List<CellRefusal> rest = new ArrayList<>(others);
        if (!unknown.isEmpty()) {
            CellRefusal refusal = refusal(unknown.stream().map(headings::get).toList());
            List<CellRefusal> missing = others.stream()
                    .filter(other -> other.reason() == Reason.MISSING)
                    .toList();
            if (missing.size() == 1) {
                refusal = withMissing(refusal, missing.get(0).remedy().get());
                rest.removeAll(missing);
            }
            refuse.accept(unknown.get(0), refusal);
        }
        rest.forEach(refusal -> refuse.accept(ColumnLayout.ABSENT, refusal));
    }

    private CellRefusal refusal(List<String> headings) {
        if (headings.size() == 1) {
            String only = headings.get(0);
            return CellRefusal.of(Reason.UNKNOWN_VALUE, only, () -> known.describeNearest(only))
                    .helpedBy(known.helpOf(only));
        }
        OptionHint[] help = headings.stream()
                .flatMap(heading -> List.of(known.helpOf(heading)).stream())
                .distinct()
                .toArray(OptionHint[]::new);
        return CellRefusal.of(
                        Reason.UNKNOWN_VALUE,
                        String.join(", ", headings),
                        () -> remarks(headings).reduce(KnownHeadings.ALLOWED, Phrase::plus))
                .helpedBy(help);
    }

    /** Says what headings may mean; what holds for several is said once. */
    private Stream<Phrase> remarks(List<String> headings) {
        Map<Phrase, List<String>> byRemark = new LinkedHashMap<>();
        for (String heading : headings.subList(0, Math.min(MAX_DESCRIBED, headings.size()))) {
            known.findRemark(heading, 1)
                    .ifPresent(remark -> byRemark.computeIfAbsent(remark, none -> new ArrayList<>())
                            .add(heading));
        }
        return byRemark.entrySet().stream()
                .map(entry -> Phrase.same("; '" + String.join("', '", entry.getValue()) + "': ")
                        .plus(entry.getKey()));
    }

    private static CellRefusal withMissing(CellRefusal refusal, Remedy missing) {
        return refusal.followedBy(
                        Phrase.of("; der mangler ", "; what is missing is ").plus(missing.allowed()))
                .helpedBy(missing.options().toArray(OptionHint[]::new));
    }
}
