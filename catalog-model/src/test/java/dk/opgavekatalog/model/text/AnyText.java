package dk.opgavekatalog.model.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random texts, with the letters that are hard to compare being frequent. */
abstract class AnyText {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("a", "e", "o", "A", "O", "ae", "oe", "aa", " ", ".", "-")),
                Tuple.of(4, Arbitraries.of("æ", "ø", "å", "Æ", "Ø", "Å", "ä", "ö", "é", "ǽ", "ǻ", "\u212B")),
                Tuple.of(
                        2,
                        Arbitraries.of("\u030A", "\u0308", "\u0301", "\u00AD", "\u00A0", "ﬁ", "½", "–", "’", "İ", "각")),
                Tuple.of(1, Arbitraries.strings().ofLength(1)));
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
