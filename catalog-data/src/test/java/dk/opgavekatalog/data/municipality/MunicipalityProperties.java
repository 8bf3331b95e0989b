package dk.opgavekatalog.data.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A municipality is found by its name however the name is decorated. */
class MunicipalityProperties {

    private static final Municipalities MUNICIPALITIES = Municipalities.since2007();

    @Property
    void everyDecorationOfANameFindsItsMunicipality(
            @ForAll("municipalities") Municipality municipality,
            @ForAll("words") UnaryOperator<String> words,
            @ForAll("letters") UnaryOperator<String> letters,
            @ForAll("signs") UnaryOperator<String> signs,
            @ForAll("forms") Normalizer.Form form) {
        String decorated = Normalizer.normalize(signs.apply(letters.apply(words.apply(municipality.getName()))), form);

        assertThat(MUNICIPALITIES.getMunicipality(decorated)).as(decorated).isSameAs(municipality);
    }

    @Property
    void whateverTheTextNothingFails(@ForAll String text) {
        assertThat(MUNICIPALITIES.getNearest(text)).hasSizeBetween(0, 3).doesNotHaveDuplicates();
        MUNICIPALITIES
                .findMunicipality(text)
                .ifPresent(found -> assertThat(MUNICIPALITIES.getAll()).contains(found));
    }

    @Provide
    Arbitrary<Municipality> municipalities() {
        return Arbitraries.of(MUNICIPALITIES.getAll());
    }

    @Provide
    Arbitrary<UnaryOperator<String>> words() {
        return Arbitraries.of(
                name -> name,
                name -> name + " Kommune",
                name -> "Kommune " + name,
                name -> MUNICIPALITIES.getMunicipality(name).getNumber() + " " + name,
                name -> "0" + MUNICIPALITIES.getMunicipality(name).getNumber() + " - " + name + " Kommune");
    }

    @Provide
    Arbitrary<UnaryOperator<String>> letters() {
        return Arbitraries.of(
                text -> text,
                text -> text.toUpperCase(Locale.ROOT),
                text -> text.toLowerCase(Locale.ROOT),
                text -> text.replace("Aa", "Å").replace("aa", "å"),
                text -> text.replace("å", "aa").replace("ø", "oe").replace("æ", "ae"));
    }

    @Provide
    Arbitrary<UnaryOperator<String>> signs() {
        return Arbitraries.of(
                text -> text,
                text -> "\t" + text + "  ",
                text -> text.replace(' ', '\u00A0'),
                text -> text.replace(' ', '\u202F'),
                text -> text.replace(" ", " \u2007"),
                text -> text.replace('-', '\u2011'),
                text -> text.replace('-', '–'),
                text -> text.substring(0, 2) + '\u00AD' + text.substring(2),
                text -> '\uFEFF' + text);
    }

    @Provide
    Arbitrary<Normalizer.Form> forms() {
        return Arbitraries.of(Normalizer.Form.values());
    }
}
