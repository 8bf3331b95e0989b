package dk.opgavekatalog.calc.plain;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A text that is written line by line, so that a long one is in memory as a whole only if somebody asks for it. */
@FunctionalInterface
public interface WrittenText {

    /**
     * Writes the text.
     *
     * @param out the target; neither flushed nor closed
     * @throws IOException when the target cannot be written
     */
    void writeTo(Appendable out) throws IOException;

    /**
     * Returns the whole text.
     *
     * @param text writes the text
     * @return the text
     */
    static String of(WrittenText text) {
        StringBuilder all = new StringBuilder();
        try {
            text.writeTo(all);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return all.toString();
    }
}
