package dk.opgavekatalog.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("section-0.2")
class TaskFieldTest {

    private final TaskField full = SmallCatalog.fullField("1.1.1");
    private final TaskField bare = SmallCatalog.field("1.1.2");

    @Test
    void indicatorsOfOneKindKeepTheOrderOfTheSource() {
        assertThat(full.getIndicators(IndicatorKind.PRODUCTIVITY))
                .extracting(Indicator::getId)
                .containsExactly("1.1.1-p1", "1.1.1-p2");
        assertThat(full.getIndicators(IndicatorKind.QUALITY))
                .extracting(Indicator::getId)
                .containsExactly("1.1.1-q1");
        assertThat(bare.getIndicators(IndicatorKind.QUALITY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPartIsThereWhenItHasContent(FieldPart part) {
        assertThat(full.hasPart(part)).isTrue();
        assertThat(bare.hasPart(part)).isFalse();
    }

    @Test
    void indicatorsOfOneKindAreNoContentOfTheOther() {
        TaskField field = SmallCatalog.fieldBuilder("1.1.1")
                .addIndicators(SmallCatalog.indicator("1.1.1-q1", IndicatorKind.QUALITY))
                .build();

        assertThat(field.hasPart(FieldPart.QUALITY_INDICATORS)).isTrue();
        assertThat(field.hasPart(FieldPart.PRODUCTIVITY_INDICATORS)).isFalse();
    }
}
