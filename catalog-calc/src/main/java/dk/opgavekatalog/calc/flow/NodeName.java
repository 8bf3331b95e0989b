package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.language.Language;
import java.util.stream.Stream;

/** The names of nodes at a stage in a language. */
final class NodeName {

    private final CostStatement cost;
    private final Stage stage;
    private final Language language;
    private final Phrases phrases;

    NodeName(CostStatement cost, Stage stage, Language language) {
        this.cost = cost;
        this.stage = stage;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    String of(NodeGroup group) {
        return group.account()
                .map(account -> stage.describe(account, language))
                .or(() -> group.code().map(code -> category(code) + remark(group.kind())))
                .orElseGet(() -> all(group.kind()));
    }

    /** A code that the edition of the stage does not have belongs to the first or the last edition. */
    private String category(CatalogCode code) {
        return Stream.of(stage.getCatalog(), cost.getStages().get(0).getCatalog(), cost.getCatalog())
                .flatMap(catalog -> catalog.findName(code).stream())
                .findFirst()
                .map(name -> code + " " + name.in(language))
                .orElse(code.toString());
    }

    private String remark(FlowNodeKind kind) {
        return switch (kind) {
            case EXCLUDED -> phrases.of(" (udeladt)", " (excluded)");
            case SUPPORT -> phrases.of(" (samlekonti)", " (collecting accounts)");
            default -> "";
        };
    }

    private String all(FlowNodeKind kind) {
        return kind == FlowNodeKind.EXCLUDED
                ? phrases.of("Udeladt", "Excluded")
                : phrases.of("Uden for kataloget", "Outside the catalogue");
    }
}
