package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.data.report.catalogue.EditionComparison.EditionChange;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Optional;

/** Everything that an edition says of a field, in one language. */
final class FieldText {

    private final EditionSubject subject;
    private final TaskCatalog catalog;
    private final Language language;
    private final Phrases phrases;

    FieldText(EditionSubject subject, Language language) {
        this.subject = subject;
        this.catalog = subject.catalog();
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    Markup write(TaskField field) {
        Markup text = new Markup();
        if (language == Language.ENGLISH) {
            text.open("p", "class", "danish-name")
                    .text("In Danish: ")
                    .leaf("span", field.getName().getDa(), "lang", "da", "class", "kept")
                    .close();
        }
        subject.comparison()
                .flatMap(comparison -> comparison.findChange(field.getCode()))
                .ifPresent(change -> text.add(change(change)));
        text.open("dl");
        part(text, FieldPart.PURPOSE.getName(), paragraph(field, FieldPart.PURPOSE, field.getPurpose()));
        part(text, FieldPart.LEGAL_BASIS.getName(), legalBasis(field));
        part(text, FieldPart.TARGET_GROUP.getName(), paragraph(field, FieldPart.TARGET_GROUP, field.getTargetGroup()));
        part(text, FieldPart.TASKS.getName(), tasks(field));
        if (!field.getDelimitations().isEmpty()) {
            part(text, FieldLines.DELIMITATION, delimitations(field.getDelimitations()));
        }
        List<TaskField> referring = referringTo(field.getCode());
        if (!referring.isEmpty()) {
            Markup list = new Markup().open("ul", "class", "places");
            referring.forEach(
                    other -> list.open("li").add(link(other.getCode())).close());
            part(text, LocalizedText.of("Nævnt i afgrænsning af", "Named in the limits of"), list.close());
        }
        part(
                text,
                FieldPart.PRODUCTIVITY_INDICATORS.getName(),
                indicators(field, FieldPart.PRODUCTIVITY_INDICATORS, IndicatorKind.PRODUCTIVITY));
        part(
                text,
                FieldPart.QUALITY_INDICATORS.getName(),
                indicators(field, FieldPart.QUALITY_INDICATORS, IndicatorKind.QUALITY));
        part(
                text,
                FieldPart.TYPICAL_ORGANISATION.getName(),
                paragraph(field, FieldPart.TYPICAL_ORGANISATION, field.getTypicalOrganisation()));
        field.getOriginNote()
                .ifPresent(note -> part(text, FieldLines.NOTE, new Markup().leaf("p", phrases.text(note))));
        subject.keywords().ifPresent(register -> {
            Markup keywords = new KeywordList(register, catalog, language).write(field.getCode());
            if (!keywords.toString().isEmpty()) {
                part(text, KeywordList.NAME, keywords);
            }
        });
        return text.close();
    }

    private void part(Markup text, LocalizedText name, Markup content) {
        text.leaf("dt", phrases.text(name)).open("dd").add(content).close();
    }

    private Markup change(EditionChange change) {
        EditionComparison comparison = subject.comparison().orElseThrow();
        String editions = phrases.of("Fra udgave ", "From edition ")
                + comparison.from().getEdition().getId()
                + phrases.of(" til ", " to ")
                + comparison.to().getEdition().getId();
        return new Markup()
                .open("p", "class", "changed")
                .leaf("strong", editions + ": " + phrases.text(ChangeSection.kindOf(change)))
                .text(". ")
                .leaf(
                        "a",
                        phrases.of("Se forskellen", "See the difference"),
                        "href",
                        "#" + Anchors.ofChange(change.number()))
                .close();
    }

    private Markup paragraph(TaskField field, FieldPart part, Optional<LocalizedText> text) {
        return text.map(found -> new Markup().leaf("p", phrases.text(found))).orElseGet(() -> absent(field, part));
    }

    private Markup absent(TaskField field, FieldPart part) {
        String why = field.getPartsEmptyInSource().contains(part)
                ? phrases.text(FieldPart.EMPTY_IN_SOURCE)
                : phrases.of("(ikke i disse data)", "(not in this data)");
        return new Markup().leaf("p", why, "class", "faint");
    }

    private Markup legalBasis(TaskField field) {
        return field.getLegalBasis()
                .map(basis -> new LegalBasisText(catalog, language).write(basis))
                .orElseGet(() -> absent(field, FieldPart.LEGAL_BASIS));
    }

    private Markup tasks(TaskField field) {
        if (field.getTasks().isEmpty()) {
            return absent(field, FieldPart.TASKS);
        }
        Markup list = new Markup().open("ul");
        for (Task task : field.getTasks()) {
            list.open("li");
            task.getHeading().ifPresent(heading -> list.leaf("strong", phrases.text(heading)));
            task.getText()
                    .map(phrases::text)
                    .or(() -> task.isTextEmptyInSource()
                            ? Optional.of(phrases.text(FieldPart.EMPTY_IN_SOURCE))
                            : Optional.empty())
                    .ifPresent(text ->
                            list.text(task.getHeading().isPresent() ? ": " : "").text(text));
            list.close();
        }
        return list.close();
    }

    private Markup delimitations(List<Delimitation> delimitations) {
        Markup list = new Markup().open("ul", "class", "limits");
        for (Delimitation delimitation : delimitations) {
            list.open("li", "class", delimitation.getKind() == DelimitationKind.INCLUDED ? "in" : "out");
            list.leaf("strong", phrases.text(FieldLines.kindOf(delimitation)))
                    .text(": ")
                    .text(phrases.text(delimitation.getText()));
            String see = phrases.of(" Se ", " See ");
            for (CatalogCode code : delimitation.getFields()) {
                list.text(see).add(link(code));
                see = ", ";
            }
            for (String function : delimitation.getAccountingFunctions()) {
                if (!phrases.text(delimitation.getText()).contains(function)) {
                    list.text(see).text(phrases.text(CatalogWords.function(function)));
                    see = ", ";
                }
            }
            list.text(see.equals(", ") ? "." : "").close();
        }
        return list.close();
    }

    /** Returns the fields with a delimitation that names this one. */
    private List<TaskField> referringTo(CatalogCode code) {
        return catalog.getFields().stream()
                .filter(field -> !field.getCode().equals(code))
                .filter(field -> field.getDelimitations().stream()
                        .anyMatch(delimitation -> delimitation.getFields().contains(code)))
                .toList();
    }

    private Markup indicators(TaskField field, FieldPart part, IndicatorKind kind) {
        List<Indicator> indicators = field.getIndicators(kind);
        if (indicators.isEmpty()) {
            return absent(field, part);
        }
        Markup list = new Markup().open("ul");
        for (Indicator indicator : indicators) {
            list.open("li")
                    .text(phrases.text(indicator.getName()))
                    .text(" ")
                    .leaf(
                            "small",
                            "(" + phrases.text(CatalogWords.of(indicator.getDirection())) + "; " + indicator.getId()
                                    + ")")
                    .close();
        }
        return list.close();
    }

    private Markup link(CatalogCode code) {
        return Anchors.link(Anchors.of(code), phrases.text(CatalogWords.label(catalog, code)));
    }
}
