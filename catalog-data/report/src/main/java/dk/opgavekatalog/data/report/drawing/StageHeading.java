package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StepVisitor;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;

/** The heading of a stage where there is little room: its number and the kind of its step. */
public final class StageHeading implements StepVisitor<String> {

    private final CostStatement cost;
    private final Language language;
    private final Phrases phrases;

    private StageHeading(CostStatement cost, Language language) {
        this.cost = cost;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    /** Returns the heading, such as {@code 1. Management redistributed}. */
    public static String of(CostStatement cost, Stage stage, Language language) {
        StageHeading heading = new StageHeading(cost, language);
        return stage.getNumber() + ". "
                + stage.getStep()
                        .map(step -> step.accept(heading))
                        .orElse(heading.phrases.of("Registreret", "Registered"));
    }

    @Override
    public String visit(Transfer transfer) {
        return phrases.of("Efter flytning", "After the transfer");
    }

    @Override
    public String visit(Redistribute redistribute) {
        return phrases.of("Efter ", "After ")
                + cost.describe(Account.pool(redistribute.getPool()), language)
                + phrases.of("", " was redistributed");
    }

    @Override
    public String visit(AllocateSupport support) {
        return phrases.of("Efter støttefunktioner", "After support");
    }

    @Override
    public String visit(Surcharge surcharge) {
        return phrases.of("Efter tillæg", "After the surcharge");
    }

    @Override
    public String visit(Exclude exclude) {
        return phrases.of("Efter udeladelse", "After the exclusion");
    }

    @Override
    public String visit(ConvertEdition conversion) {
        return phrases.of("Efter omregning til udgave ", "After conversion to edition ") + conversion.getToEdition();
    }
}
