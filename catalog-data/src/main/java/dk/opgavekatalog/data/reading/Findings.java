package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RefusedRow;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The problems of the files, what hinders most first. Not thread-safe. */
public final class Findings {

    /** The memory that a problem or a row takes beside its characters, in bytes. */
    private static final long BYTES = 300;

    private final boolean isLenient;
    private final int max;
    private final Allowance allowance;

    /** The problems that refuse all files, in the order of the files. */
    private final Map<Hindrance, List<Problem>> problems = new EnumMap<>(Hindrance.class);

    /** What is wrong with the rows that a lenient reading refuses. */
    private final List<Problem> refusals = new ArrayList<>();

    private final List<RefusedRow> refusedRows = new ArrayList<>();

    /** The number of rows that are listed or will be. */
    private int rowsTaken;

    private boolean hasMore;

    public Findings(ReadingOptions options, Allowance allowance) {
        this.isLenient = options.isLenient();
        this.max = options.getMaxProblems();
        this.allowance = allowance;
        for (Hindrance hindrance : Hindrance.values()) {
            problems.put(hindrance, new ArrayList<>());
        }
    }

    /** Adds a problem that refuses all files. */
    public void add(Hindrance hindrance, Problem problem) {
        List<Problem> same = problems(hindrance);
        boolean isFirst = count() == 0;
        if (isFirst || (same.size() < max && isRoomFor(problem))) {
            same.add(problem);
        } else {
            hasMore = true;
        }
    }

    /** The problem of a table that has nothing below its headings, as when an export broke off. */
    public static Problem ofHeadingsAlone(FilePosition headings) {
        return Problem.of(
                headings,
                Reason.MISSING,
                Phrase.of("kun overskrifter", "headings alone"),
                Phrase.of(
                        "mindst én række under overskrifterne, der siger noget",
                        "at least one row below the headings that states something"));
    }

    private List<Problem> problems(Hindrance hindrance) {
        return problems.getOrDefault(hindrance, List.of());
    }

    /**
     * Adds what is wrong with the rows of a file, each problem with its number of cells. A lenient reading leaves these
     * rows out; to a strict one they are problems like others.
     *
     * @param isCut whether there are more than these
     */
    public void add(List<Problem> ofRows, boolean isCut) {
        List<Problem> same = isLenient ? refusals : problems(Hindrance.CELLS);
        for (Problem problem : ofRows) {
            if (isRoomFor(problem)) {
                same.add(problem);
            } else {
                hasMore |= !isLenient;
            }
        }
        hasMore |= isCut && !isLenient;
    }

    /** The number of problems found so far that refuse all files. */
    public int count() {
        int count = 0;
        for (List<Problem> same : problems.values()) {
            count += same.size();
        }
        return count;
    }

    /** Adds a row that is refused, for which {@link #tryTake} has made room. */
    public void add(RefusedRow row) {
        if (!row.getProblems().stream().allMatch(this::isRoomFor)) {
            throw tooManyRows();
        }
        refusedRows.add(row);
    }

    /** Makes room for a row to be listed; false when enough are listed already. */
    public boolean tryTake(List<String> row) {
        if (!isLenient || rowsTaken == max) {
            return false;
        }
        long bytes = BYTES;
        for (String cell : row) {
            bytes += BYTES + (long) Character.BYTES * cell.length();
        }
        if (!allowance.tryTake(bytes)) {
            throw tooManyRows();
        }
        rowsTaken++;
        return true;
    }

    private LimitException tooManyRows() {
        return new LimitException(
                Phrase.of(
                        "flere afviste rækker (indtil nu " + rowsTaken + "), end der er plads til at vise",
                        "more refused rows (" + rowsTaken + " so far) than there is memory to list"),
                Phrase.of(
                        "færre eller kortere rækker; indstillingen maxProblems siger, hvor mange der vises, og"
                                + " maxMemory, hvor meget hukommelse de må bruge",
                        "fewer or shorter ones; the option maxProblems says how many are listed, maxMemory how much"
                                + " memory they may take"),
                OptionHint.of("maxProblems"),
                OptionHint.of("maxMemory"));
    }

    /** Whether a problem still fits into memory; where it does not, there are more problems than are reported. */
    private boolean isRoomFor(Problem problem) {
        return allowance.tryTake(BYTES
                + (long) Character.BYTES
                        * (problem.getFound().length() + problem.getAllowed().length()));
    }

    public List<RefusedRow> refusedRows() {
        return refusedRows;
    }

    private static int mostFirst(Problem one, Problem other) {
        return Long.compare(other.getCount(), one.getCount());
    }

    /** What is wrong with the rows that a lenient reading refuses, the most frequent first. */
    public List<Problem> refusals() {
        return refusals.stream().sorted(Findings::mostFirst).limit(max).toList();
    }

    /** The problems that are reported: what hinders most first, and of the cells the most frequent first. */
    public List<Problem> report() {
        List<Problem> all = new ArrayList<>(problems(Hindrance.FILE));
        all.addAll(problems(Hindrance.HEADINGS));
        all.addAll(ofCells(max - all.size()));
        all.addAll(problems(Hindrance.REST));
        boolean isCut = hasMore || count() > max;
        List<Problem> report = new ArrayList<>(all.subList(0, Math.min(max, all.size())));
        if (isCut) {
            report.add(Problem.ofMore(report.size()));
        }
        return report;
    }

    /**
     * Returns the most frequent problems of cells. When not all fit, the most frequent one of each column and reason
     * goes first: thousands of unknown names must not hide the one amount that is wrong.
     */
    private List<Problem> ofCells(int room) {
        List<Problem> sorted =
                problems(Hindrance.CELLS).stream().sorted(Findings::mostFirst).toList();
        if (sorted.size() <= room) {
            return sorted;
        }
        Set<Kind> kinds = new HashSet<>();
        List<Problem> firstOfKind =
                sorted.stream().filter(problem -> kinds.add(Kind.of(problem))).toList();
        Set<Problem> chosen = new HashSet<>();
        for (List<Problem> problemsInTurn : List.of(firstOfKind, sorted)) {
            for (Problem problem : problemsInTurn) {
                if (chosen.size() < room) {
                    chosen.add(problem);
                }
            }
        }
        return sorted.stream().filter(chosen::contains).toList();
    }

    /** What problems have in common that differ by their causes alone. */
    private record Kind(String file, Optional<String> column, Reason reason) {
        private static Kind of(Problem problem) {
            Optional<FilePosition> position = problem.findPosition();
            return new Kind(
                    position.map(FilePosition::getFile).orElse(""),
                    position.flatMap(FilePosition::findColumn),
                    problem.getReason());
        }
    }
}
