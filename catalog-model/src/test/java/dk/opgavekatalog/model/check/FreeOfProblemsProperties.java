package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.testing.PlainValidator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class FreeOfProblemsProperties {

    @Property
    void theMessageIsTheProblemWhateverTheValueHolds(
            @ForAll @Chars({'{', '}', '$', '\\', '#', '\''}) @CharRange(from = 'a', to = 'c') @StringLength(max = 8)
                    String found) {
        Saying saying = Saying.at("/name", found);

        assertThat(PlainValidator.validate(saying))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage())
                        .isEqualTo(saying.findProblems().get(0).getMessage()));
    }
}
