package dk.opgavekatalog.calc.testing.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.generator.AnyRevision;
import dk.opgavekatalog.calc.testing.generator.AnyRevision.RevisionCase;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.Operation;
import dk.opgavekatalog.model.revision.OperationKind;
import dk.opgavekatalog.model.revision.RevisedEdition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of revisions. */
class RevisionProperties {

    @Provide
    Arbitrary<RevisionCase> legal() {
        return AnyRevision.cases();
    }

    @Property
    void aLegalRevisionYieldsACatalogueAndACorrespondenceWithoutProblemsInBothDirections(
            @ForAll("legal") RevisionCase any) {
        RevisedEdition revised = any.revision().applyTo(any.base());
        Correspondence correspondence = revised.getCorrespondence();

        assertThat(any.base().findProblems()).isEmpty();
        assertThat(any.revision().findProblems()).isEmpty();
        assertThat(revised.getCatalog().findProblems()).isEmpty();
        assertThat(correspondence.findProblems(any.base(), revised.getCatalog()))
                .isEmpty();
        assertThat(correspondence.inverse().findProblems(revised.getCatalog(), any.base()))
                .isEmpty();
    }

    /** Counted here, not by the check of the correspondence. */
    @Property
    void everyFieldOfBothEditionsStandsInExactlyOneRow(@ForAll("legal") RevisionCase any) {
        RevisedEdition revised = any.revision().applyTo(any.base());
        List<CatalogCode> from = new ArrayList<>();
        List<CatalogCode> to = new ArrayList<>();
        for (CorrespondenceRow row : revised.getCorrespondence().getRows()) {
            from.addAll(row.getFromFields());
            to.addAll(row.getToFields());
        }

        assertThat(from).containsExactlyInAnyOrderElementsOf(codes(any.base()));
        assertThat(to).containsExactlyInAnyOrderElementsOf(codes(revised.getCatalog()));
    }

    @Property
    void eachOperationIsARow(@ForAll("legal") RevisionCase any) {
        List<CorrespondenceRow> rows =
                any.revision().applyTo(any.base()).getCorrespondence().getRows();

        for (Operation operation : any.revision().getOperations()) {
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.getKind()).isEqualTo(operation.getKind().getChange());
                assertThat(row.getFromFields()).containsExactlyInAnyOrderElementsOf(operation.getFromFields());
                assertThat(row.getLeavesTo()).isEqualTo(operation.getLeavesTo());
                assertThat(row.getComesFrom()).isEqualTo(operation.getComesFrom());
                assertThat(row.getNote().isPresent())
                        .isEqualTo(operation.getNote().isPresent() || operation.getKind() == OperationKind.RENAME);
                if (operation.getKind() != OperationKind.RENAME) {
                    assertThat(row.getToFields())
                            .containsExactlyInAnyOrderElementsOf(operation.getFields().stream()
                                    .map(TaskField::getCode)
                                    .toList());
                }
            });
        }
        assertThat(rows.stream().filter(row -> row.getKind() != ChangeKind.UNCHANGED))
                .hasSize((int) any.revision().getOperations().stream()
                        .filter(operation -> operation.getKind() != OperationKind.RENAME)
                        .count());
    }

    @Property
    void anUntouchedFieldIsTheSameObjectUnlessItRefersToATouchedOne(@ForAll("legal") RevisionCase any) {
        TaskCatalog catalog = any.revision().applyTo(any.base()).getCatalog();
        Set<CatalogCode> touched = new HashSet<>();
        Set<CatalogCode> gone = new HashSet<>();
        for (Operation operation : any.revision().getOperations()) {
            touched.addAll(operation.getFromFields());
            if (operation.getKind() != OperationKind.RENAME && operation.getKind() != OperationKind.REDEFINE) {
                gone.addAll(operation.getFromFields());
            }
        }
        for (TaskField field : any.base().getFields()) {
            if (!touched.contains(field.getCode())) {
                TaskField now = catalog.getField(field.getCode());
                boolean refersToNoneGone = field.getDelimitations().stream()
                        .flatMap(delimitation -> delimitation.getFields().stream())
                        .noneMatch(gone::contains);
                if (refersToNoneGone) {
                    assertThat(now).isSameAs(field);
                }
                assertThat(TaskField.builder()
                                .from(now)
                                .delimitations(field.getDelimitations())
                                .build())
                        .isEqualTo(field);
                assertThat(words(now)).isEqualTo(words(field));
            }
        }
    }

    @Property
    void whatOperationsBringInOrRenameHasTheOriginOfTheEditionAndIsAsGivenOtherwise(@ForAll("legal") RevisionCase any) {
        TaskCatalog catalog = any.revision().applyTo(any.base()).getCatalog();

        for (Operation operation : any.revision().getOperations()) {
            for (TaskField field : operation.getFields()) {
                assertThat(catalog.getField(field.getCode()))
                        .isEqualTo(TaskField.builder()
                                .from(field)
                                .origin(any.revision().getOrigin())
                                .build());
            }
            operation.getName().ifPresent(name -> {
                TaskField renamed = catalog.getField(operation.getFromFields().get(0));
                assertThat(renamed.getName()).isEqualTo(name);
                assertThat(renamed.getOrigin()).isEqualTo(any.revision().getOrigin());
            });
        }
        assertThat(catalog.getEdition().getOrigin()).isEqualTo(any.revision().getOrigin());
    }

    @Property
    void theOrderOfTheOperationsMakesNoDifference(@ForAll("legal") RevisionCase any, @ForAll long seed) {
        List<Operation> shuffled = new ArrayList<>(any.revision().getOperations());
        Collections.shuffle(shuffled, new Random(seed));
        EditionRevision other = EditionRevision.builder(any.base())
                .from(any.revision())
                .operations(shuffled)
                .statutes(any.revision().getStatutes())
                .build();

        assertThat(other.applyTo(any.base())).isEqualTo(any.revision().applyTo(any.base()));
    }

    private static List<CatalogCode> codes(TaskCatalog catalog) {
        return catalog.getFields().stream().map(TaskField::getCode).toList();
    }

    private static List<LocalizedText> words(TaskField field) {
        return field.getDelimitations().stream().map(Delimitation::getText).toList();
    }
}
