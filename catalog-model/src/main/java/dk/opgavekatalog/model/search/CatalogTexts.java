package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the texts of one element of a catalogue that can be searched, in the order of its description. */
final class CatalogTexts {

    private final List<PartText> texts = new ArrayList<>();

    private CatalogTexts() {}

    static List<PartText> of(MainCategory main) {
        CatalogTexts texts = new CatalogTexts();
        texts.addCodeAndName(main.getCode(), main.getName());
        texts.add(SearchPart.MEANING, main.getMeaning());
        return texts.texts;
    }

    static List<PartText> of(Subcategory sub) {
        CatalogTexts texts = new CatalogTexts();
        texts.addCodeAndName(sub.getCode(), sub.getName());
        texts.add(SearchPart.ORIGIN_NOTE, sub.getOriginNote());
        return texts.texts;
    }

    static List<PartText> of(Note note) {
        CatalogTexts texts = new CatalogTexts();
        texts.add(SearchPart.NOTE_TITLE, note.getTitle());
        texts.add(SearchPart.NOTE_TEXT, note.getText());
        return texts.texts;
    }

    static List<PartText> of(TaskField field, TaskCatalog catalog) {
        CatalogTexts texts = new CatalogTexts();
        texts.addCodeAndName(field.getCode(), field.getName());
        texts.add(SearchPart.PURPOSE, field.getPurpose());
        field.getLegalBasis().ifPresent(basis -> {
            texts.add(SearchPart.LEGAL_BASIS, basis.getWording());
            basis.getStatutes().forEach(id -> catalog.findStatute(id).ifPresent(texts::addStatute));
        });
        texts.add(SearchPart.TARGET_GROUP, field.getTargetGroup());
        field.getTasks().forEach(texts::addTask);
        for (Indicator indicator : field.getIndicators()) {
            texts.add(SearchPart.INDICATOR, indicator.getName());
        }
        texts.add(SearchPart.TYPICAL_ORGANISATION, field.getTypicalOrganisation());
        field.getDelimitations().forEach(texts::addDelimitation);
        texts.add(SearchPart.ORIGIN_NOTE, field.getOriginNote());
        return texts.texts;
    }

    private void addCodeAndName(CatalogCode code, LocalizedText name) {
        addBoth(SearchPart.CODE, code.toString());
        add(SearchPart.NAME, name);
    }

    private void addStatute(Statute statute) {
        add(SearchPart.STATUTE, statute.getName());
        statute.getTitles().forEach(title -> add(SearchPart.STATUTE, title));
        add(SearchPart.STATUTE, statute.getExplanation());
    }

    private void addTask(Task task) {
        add(SearchPart.TASK_HEADING, task.getHeading());
        add(SearchPart.TASK_TEXT, task.getText());
    }

    private void addDelimitation(Delimitation delimitation) {
        add(SearchPart.DELIMITATION, delimitation.getText());
        delimitation.getFields().forEach(code -> addBoth(SearchPart.DELIMITATION, code.toString()));
        delimitation.getAccountingFunctions().forEach(function -> addBoth(SearchPart.DELIMITATION, function));
    }

    private void add(SearchPart part, Optional<LocalizedText> text) {
        text.ifPresent(present -> add(part, present));
    }

    private void add(SearchPart part, LocalizedText text) {
        texts.add(new PartText(part, Language.DANISH, text.getDa()));
        texts.add(new PartText(part, Language.ENGLISH, text.getEn()));
    }

    private void addBoth(SearchPart part, String text) {
        texts.add(new PartText(part, Language.DANISH, text));
        texts.add(new PartText(part, Language.ENGLISH, text));
    }
}
