package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.language.Language;

/** The names of nodes at a stage in a language. */
final class NodeName {

    private final Stage stage;
    private final Language language;
    private final Phrases phrases;

    NodeName(Stage stage, Language language) {
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

    private String category(CatalogCode code) {
        return stage.getCatalog()
                .findName(code)
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
