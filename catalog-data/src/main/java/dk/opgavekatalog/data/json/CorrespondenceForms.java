package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;

/** The forms of a correspondence and of its rows. */
final class CorrespondenceForms {

    private static final ValueForm<CorrespondenceRow> ROW = ObjectForm.of(
                    CorrespondenceRow::builder, CorrespondenceRow.Builder::build)
            .required(
                    "kind",
                    Scalars.oneOf(ChangeKind.class),
                    CorrespondenceRow.Builder::kind,
                    CorrespondenceRow::getKind)
            .list(
                    "fromFields",
                    Scalars.CODE,
                    CorrespondenceRow.Builder::addFromFields,
                    CorrespondenceRow::getFromFields)
            .list("toFields", Scalars.CODE, CorrespondenceRow.Builder::addToFields, CorrespondenceRow::getToFields)
            .list("leavesTo", Scalars.TEXT, CorrespondenceRow.Builder::addLeavesTo, CorrespondenceRow::getLeavesTo)
            .list("comesFrom", Scalars.TEXT, CorrespondenceRow.Builder::addComesFrom, CorrespondenceRow::getComesFrom)
            .optional("note", FieldForms.LOCALIZED_TEXT, CorrespondenceRow.Builder::note, CorrespondenceRow::getNote)
            .build();

    static final ValueForm<Correspondence> CORRESPONDENCE = ObjectForm.of(
                    Correspondence::builder, Correspondence.Builder::build)
            .required(
                    "schemaVersion",
                    Scalars.exactly(Correspondence.SCHEMA_VERSION),
                    Correspondence.Builder::schemaVersion,
                    Correspondence::getSchemaVersion)
            .required("fromEdition", Scalars.TEXT, Correspondence.Builder::fromEdition, Correspondence::getFromEdition)
            .required("toEdition", Scalars.TEXT, Correspondence.Builder::toEdition, Correspondence::getToEdition)
            .list("rows", ROW, Correspondence.Builder::addRows, Correspondence::getRows)
            .build();

    private CorrespondenceForms() {}
}
