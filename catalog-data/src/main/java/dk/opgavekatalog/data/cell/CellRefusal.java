package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The reason why a cell or a row is refused, without its place.
 *
 * @param reason the reason
 * @param cause what refusals have in common that are reported as one problem: the name of a fault of form, such as "a
 *     currency", or else the value found
 * @param found the value found
 * @param remedy what is allowed and what helps; asked for when the file has been read, and only once for each cause,
 *     since finding the nearest names takes time and other rows can prove what helps
 */
public record CellRefusal(Reason reason, String cause, Phrase found, Supplier<Remedy> remedy) {

    /** The most characters of a found value that a problem shows. */
    private static final int MAX_FOUND = 200;

    /** Refuses a value that is a cause of its own, such as an unknown name. */
    public static CellRefusal of(Reason reason, String found, Supplier<Phrase> allowed) {
        return new CellRefusal(reason, found, Phrase.same(found), () -> Remedy.of(allowed.get()));
    }

    /** Refuses a value for a cause that others have too, such as a fault of form. */
    public CellRefusal because(String common) {
        return new CellRefusal(reason, common, found, remedy);
    }

    /** Says more about what is allowed. */
    public CellRefusal followedBy(Phrase more) {
        return new CellRefusal(
                reason,
                cause,
                found,
                () -> new Remedy(remedy.get().allowed().plus(more), remedy.get().options()));
    }

    /** Names further options that help, as the words do. */
    public CellRefusal helpedBy(OptionHint... options) {
        return new CellRefusal(reason, cause, found, () -> {
            Remedy known = remedy.get();
            List<OptionHint> all = new ArrayList<>(known.options());
            all.addAll(List.of(options));
            return new Remedy(known.allowed(), all);
        });
    }

    public Problem at(FilePosition position) {
        Remedy helping = remedy.get();
        return Problem.of(position, reason, Excerpt.of(found, MAX_FOUND), helping.allowed())
                .helpedBy(helping.options());
    }
}
