package dk.opgavekatalog.data.excel;

import java.util.Optional;

/**
 * The sheet that is asked for.
 *
 * @param name the name on its tab; empty for any
 * @param number its number among the worksheets, from 1; empty for any
 */
record WantedSheet(Optional<String> name, Optional<Integer> number) {

    /** Asks for no certain sheet. */
    static final WantedSheet ANY = new WantedSheet(Optional.empty(), Optional.empty());

    static WantedSheet of(String name) {
        return new WantedSheet(Optional.of(name), Optional.empty());
    }

    static WantedSheet of(int number) {
        return new WantedSheet(Optional.empty(), Optional.of(number));
    }

    /** How it is asked for, in no language; empty for any. */
    String describe() {
        return name.map(asked -> " [" + asked + "]")
                .or(() -> number.map(asked -> " [#" + asked + "]"))
                .orElse("");
    }
}
