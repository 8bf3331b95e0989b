package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.frontier.Efficiency;
import dk.opgavekatalog.calc.frontier.Frontier;
import dk.opgavekatalog.calc.frontier.FrontierUnit;
import dk.opgavekatalog.calc.frontier.ReturnsToScale;
import java.math.BigDecimal;
import java.util.List;

/** The frontier of any units, not only municipalities. */
public final class Frontiers {

    private Frontiers() {}

    /**
     * Prints the score of each unit.
     *
     * @param args none
     */
    public static void main(String[] args) {
        List<FrontierUnit> units = List.of(
                FrontierUnit.of("North", new BigDecimal("100"), List.of(new BigDecimal("40"), new BigDecimal("10"))),
                FrontierUnit.of("South", new BigDecimal("100"), List.of(new BigDecimal("10"), new BigDecimal("40"))),
                FrontierUnit.of("West", new BigDecimal("150"), List.of(new BigDecimal("30"), new BigDecimal("30"))));
        Frontier frontier = Frontier.of(units, ReturnsToScale.CONSTANT);
        for (Efficiency efficiency : frontier.getEfficiencies()) {
            System.out.println(efficiency.getUnit().getId() + ": " + efficiency.getScore() + ", could save "
                    + efficiency.getPotential() + ", measured against " + efficiency.getPeers());
        }
    }
}
