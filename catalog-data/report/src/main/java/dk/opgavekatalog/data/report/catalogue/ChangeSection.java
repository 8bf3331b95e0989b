package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.data.report.catalogue.EditionComparison.EditionChange;
import dk.opgavekatalog.data.report.catalogue.EditionComparison.PartDifference;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Optional;

/** The differences between two editions, a part for each row of their correspondence in which something differs. */
final class ChangeSection {

    static final LocalizedText HEADING =
            LocalizedText.of("Forskelle mellem udgaverne", "Differences between the editions");

    private final EditionComparison comparison;
    private final Optional<KeywordRegister> keywords;

    ChangeSection(EditionComparison comparison, Optional<KeywordRegister> keywords) {
        this.comparison = comparison;
        this.keywords = keywords;
    }

    /** Returns what kind of change it is. */
    static LocalizedText kindOf(EditionChange change) {
        return change.row().getKind() == ChangeKind.UNCHANGED
                ? LocalizedText.of("samme felt, ændret tekst", "same field, changed text")
                : CatalogWords.of(change.row().getKind());
    }

    Markup write() {
        Markup section = new Markup()
                .open("section", "id", "changes", "class", "main")
                .open("h2")
                .add(BothLanguages.text(HEADING))
                .close()
                .add(BothLanguages.each("p", this::introduction));
        for (EditionChange change : comparison.changes()) {
            section.open("section", "id", Anchors.ofChange(change.number()), "class", "change")
                    .open("h3")
                    .add(BothLanguages.each("span", language -> heading(change, language)))
                    .close()
                    .add(BothLanguages.each("div", language -> write(change, language)));
            comparison.fieldsNotShown(change.row()).forEach(code -> section.add(gone(code)));
            section.close();
        }
        return section.close();
    }

    private Markup introduction(Language language) {
        Phrases phrases = Phrases.in(language);
        String from = phrases.text(comparison.from().getEdition().getName());
        String to = phrases.text(comparison.to().getEdition().getName());
        return new Markup()
                .text(phrases.of(
                        "Fra " + from + " til " + to + ". Felter, der ikke er nævnt, er ens i de to udgaver.",
                        "From " + from + " to " + to + ". Task fields not listed are the same in both editions."));
    }

    /** Writes the kind and the fields, those of the later edition where it has any. */
    private Markup heading(EditionChange change, Language language) {
        Phrases phrases = Phrases.in(language);
        CorrespondenceRow row = change.row();
        Markup heading = new Markup();
        if (!row.getFromFields().equals(row.getToFields())
                && !row.getFromFields().isEmpty()
                && !row.getToFields().isEmpty()) {
            heading.add(fields(comparison.from(), row.getFromFields(), phrases))
                    .text(phrases.of(" blev til ", " became "));
        }
        heading.add(
                row.getToFields().isEmpty()
                        ? fields(comparison.from(), row.getFromFields(), phrases)
                        : fields(comparison.to(), row.getToFields(), phrases));
        return heading.text(": " + phrases.text(kindOf(change)));
    }

    private Markup fields(TaskCatalog catalog, List<CatalogCode> codes, Phrases phrases) {
        Markup fields = new Markup();
        String between = "";
        for (CatalogCode code : codes) {
            fields.text(between).add(Anchors.link(Anchors.of(code), phrases.text(CatalogWords.label(catalog, code))));
            between = ", ";
        }
        return fields;
    }

    private Markup write(EditionChange change, Language language) {
        Phrases phrases = Phrases.in(language);
        CorrespondenceRow row = change.row();
        Markup text = new Markup();
        row.getNote().ifPresent(note -> text.leaf("p", phrases.text(note)));
        functions(text, phrases.of("Opgaver er flyttet til ", "Tasks have moved to "), row.getLeavesTo(), phrases);
        functions(text, phrases.of("Opgaver er kommet fra ", "Tasks have come from "), row.getComesFrom(), phrases);
        if (!change.differences().isEmpty()) {
            text.open("dl");
            change.differences().forEach(difference -> write(text, difference, phrases));
            text.close();
        }
        return text;
    }

    private static void functions(Markup text, String before, List<String> functions, Phrases phrases) {
        if (!functions.isEmpty()) {
            text.leaf("p", before + phrases.text(CatalogWords.join(CatalogWords.functions(functions), ", ")) + ".");
        }
    }

    private static void write(Markup text, PartDifference difference, Phrases phrases) {
        text.leaf("dt", phrases.text(difference.part())).open("dd");
        difference
                .before()
                .forEach(line -> text.open("p")
                        .leaf("b", phrases.of("Før: ", "Before: "))
                        .leaf("del", phrases.text(line))
                        .close());
        difference
                .after()
                .forEach(line -> text.open("p")
                        .leaf("b", phrases.of("Nu: ", "Now: "))
                        .leaf("ins", phrases.text(line))
                        .close());
        if (difference.before().isEmpty() && difference.after().isEmpty()) {
            text.leaf("p", phrases.of("Kun rækkefølgen er en anden.", "Only the order is another."));
        }
        text.close();
    }

    /** Writes a field that only the other edition has, at its code, so that a link to it still leads somewhere. */
    private Markup gone(CatalogCode code) {
        TaskField field = comparison.other().getField(code);
        String edition = comparison.other().getEdition().getId();
        return new Markup()
                .open("article", "id", Anchors.of(code), "class", "gone")
                .open("h4", "tabindex", "-1")
                .leaf("span", code.toString(), "class", "code")
                .text(" ")
                .open("span", "class", "name")
                .add(BothLanguages.text(field.getName()))
                .close()
                .text(" ")
                .open("small")
                .add(BothLanguages.text("(kun i udgave " + edition + ")", "(only in edition " + edition + ")"))
                .close()
                .close()
                .add(BothLanguages.each("dl", language -> lines(field, language)))
                .close();
    }

    private Markup lines(TaskField field, Language language) {
        Phrases phrases = Phrases.in(language);
        Markup text = new Markup();
        FieldLines.of(field).forEach((part, lines) -> {
            if (lines.size() > 1) {
                text.leaf("dt", phrases.text(part)).open("dd").open("ul");
                lines.forEach(line -> text.leaf("li", phrases.text(line)));
                text.close().close();
            } else if (!lines.isEmpty() && !part.equals(FieldLines.NAME)) {
                text.leaf("dt", phrases.text(part))
                        .open("dd")
                        .leaf("p", phrases.text(lines.get(0)))
                        .close();
            }
        });
        keywords.filter(register -> register.getEditions()
                        .contains(comparison.other().getEdition().getId()))
                .map(register -> new KeywordList(register, comparison.other(), language).write(field.getCode()))
                .filter(words -> !words.toString().isEmpty())
                .ifPresent(words -> text.leaf("dt", phrases.text(KeywordList.NAME))
                        .open("dd")
                        .add(words)
                        .close());
        return text;
    }
}
