package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.registration.DecoratedFile.Decoration;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A file with titles, totals, other spellings and more reads as the plain one does. */
class DecorationProperties {

    /** The decorations that are refused without their option, and the option. */
    private static final Map<Decoration, String> OPTIONS = Map.of(
            Decoration.TOTALS, "checkingTotals",
            Decoration.GAPS, "fillDown",
            Decoration.CURRENCY, "currencies",
            Decoration.PARENTHESES, "parenthesesNegative",
            Decoration.MARKS_FOR_NOTHING, "marksForNothing");

    @Provide
    static Arbitrary<List<DecoratedFile.Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of("Prøvekøbing", "Ny Å Sogn"),
                        Arbitraries.of("Teknik og miljø", "Pleje på land", "Stab"),
                        Arbitraries.of("3.1.1", "1.1.1", "Ledelse", "outside:6.45.53"),
                        Arbitraries.longs().between(0, 99_999).map(n -> BigDecimal.valueOf(n, 4)),
                        Arbitraries.longs().between(-9_999_999, 99_999_999_999L))
                .as(DecoratedFile.Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    static Arbitrary<Set<Decoration>> decorations() {
        return Arbitraries.of(Decoration.class).set();
    }

    @Property
    void aDecoratedFileReadsAsThePlainOne(
            @ForAll("rows") List<DecoratedFile.Row> rows,
            @ForAll("decorations") Set<Decoration> decorations,
            @ForAll long seed) {
        ReadRegistrations plain = Registrations.read(ReadingOptions.standard(), DecoratedFile.plain(rows));
        String decorated = DecoratedFile.of(rows, decorations, seed);
        for (int threads : new int[] {1, 3}) {
            ReadRegistrations read = Registrations.read(
                    DecoratedFile.options(decorations).threads(threads).build(), decorated);
            assertThat(read.getStatements()).as(decorated).isEqualTo(plain.getStatements());
            assertThat(read.getTotals())
                    .allSatisfy(total -> assertThat(total.getDifference()).isZero());
        }
    }

    @Property
    void aDecorationThatCouldChangeAFigureIsRefusedWithItsOption(
            @ForAll("rows") List<DecoratedFile.Row> rows, @ForAll long seed) {
        OPTIONS.forEach((decoration, option) -> {
            String decorated = DecoratedFile.of(rows, EnumSet.of(decoration), seed);
            if (decorated.equals(DecoratedFile.of(rows, EnumSet.noneOf(Decoration.class), seed))) {
                return; // nothing below zero, for example
            }
            InvalidInputException refusal = catchThrowableOfType(
                    InvalidInputException.class, () -> Registrations.read(ReadingOptions.standard(), decorated));
            assertThat(refusal).as(decorated).isNotNull();
            assertThat(refusal.getProblems()).allSatisfy(problem -> {
                assertThat(problem.findPosition().orElseThrow().findRow()).isPresent();
                for (Language language : Language.values()) {
                    assertThat(problem.describe(language)).contains(option);
                }
            });
        });
    }
}
