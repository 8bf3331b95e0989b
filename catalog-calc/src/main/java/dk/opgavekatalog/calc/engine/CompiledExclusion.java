package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.statement.Account;
import java.util.List;

/** An exclusion: all amounts on a field go to its excluded account. */
final class CompiledExclusion implements CompiledStep {

    private static final ReceiverWeights ALL = ReceiverWeights.of(0, new int[1], 1);

    private final int[] fields;
    private final int[] excluded;

    CompiledExclusion(Exclude step, Situation situation, AccountChart chart) {
        List<CatalogCode> codes = situation.open(step.getScope());
        this.fields = chart.slots(codes);
        this.excluded = new int[fields.length];
        for (int i = 0; i < fields.length; i++) {
            excluded[i] = chart.slot(Account.excluded(codes.get(i)));
        }
    }

    @Override
    public void carryOut(Run run) {
        Positions positions = run.opening().positions();
        for (int i = 0; i < fields.length; i++) {
            for (int unit = 0; unit < run.opening().registeringUnits(); unit++) {
                int source = positions.at(unit, fields[i]);
                if (run.hasBalance(source)) {
                    run.share(source, ALL.of(positions.at(unit, excluded[i])));
                }
            }
        }
    }
}
