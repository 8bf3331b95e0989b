package dk.opgavekatalog.calc.testing.generator;

/** Gives values of {@link SampleEditions} to the parameters of a property. Some models convert between them. */
public class SampleDomain extends CalculationDomain {

    /** Makes the domain; jqwik calls this. */
    public SampleDomain() {
        super(
                SampleEditions.EARLIER,
                AnyCase.of(SampleEditions.EARLIER)
                        .withConversionsTo(SampleEditions.CORRESPONDENCE, SampleEditions.LATER));
    }
}
