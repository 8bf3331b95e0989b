package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.aggregate.AllowanceSpentException;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.LimitException;
import dk.opgavekatalog.data.reading.ReadingTasks;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.recognition.RefusedReadingException;
import dk.opgavekatalog.data.registration.row.OrganisationNames;
import dk.opgavekatalog.data.registration.row.Workers;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.source.FilesReading;
import dk.opgavekatalog.data.registration.statement.NameReview;
import dk.opgavekatalog.data.registration.statement.PayrollCheck;
import dk.opgavekatalog.data.registration.statement.PeriodFindings;
import dk.opgavekatalog.data.registration.statement.StatementMaker;
import dk.opgavekatalog.data.registration.statement.StatementPlan;
import dk.opgavekatalog.data.registration.statement.UnitsLikeTotals;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.io.IOException;

/**
 * One reading of files from its beginning to its end: either all of them give statements, or all are refused with
 * everything that is wrong with them. Used once, by one thread.
 */
final class RegistrationReading {

    private final ReadingRules rules;
    private final ReadingProgress progress;
    private final Allowance allowance;
    private final Findings findings;
    private final RecognitionNotes notes = new RecognitionNotes();

    RegistrationReading(ReadingRules rules, ReadingProgress progress) {
        this.rules = rules;
        this.progress = progress;
        this.allowance = Tally.allowance(rules.options());
        this.findings = new Findings(rules.options(), allowance);
    }

    ReadRegistrations run(ReadingTasks.FilesTask task) throws IOException {
        try (Workers workers = new Workers(rules, allowance)) {
            FilesReading reading = new FilesReading(rules, findings, notes, progress::report, workers, allowance);
            Tally tally;
            try {
                task.run(reading);
                for (Problem problem : reading.filesWithoutRows()) {
                    findings.add(Hindrance.REST, problem);
                }
                requireNoProblems();
                tally = workers.toTally();
            } catch (RefusedReadingException e) {
                throw e;
            } catch (InvalidInputException e) { // of a file that is no table
                e.getProblems().forEach(problem -> findings.add(Hindrance.FILE, problem));
                throw refused();
            } catch (AllowanceSpentException e) {
                throw refused(workers.outOfMemory(), reading);
            } catch (LimitException e) {
                throw refused(e, reading);
            }
            StatementPlan plan = new StatementPlan(tally, rules.grid());
            StatementMaker statements = new StatementMaker(rules, tally, reading.names(), plan);
            for (Problem problem : statements.findProblems()) {
                findings.add(Hindrance.REST, problem);
            }
            if (findings.count() > 0) {
                notes.reading().periods(PeriodFindings.of(plan, rules, tally));
                throw refused();
            }
            return new ReadRegistrations(
                    statements,
                    findings.refusedRows(),
                    tally,
                    reading,
                    new RecognitionOnDemand(() -> review(tally, plan, reading.names())));
        }
    }

    private Recognition review(Tally tally, StatementPlan plan, OrganisationNames names) {
        notes.reading().periods(PeriodFindings.of(plan, rules, tally));
        notes.reading().addAllDoubtfulPayrolls(new PayrollCheck(rules, tally, plan).findDoubtful());
        notes.reading().addAllUnitsLikeTotals(new UnitsLikeTotals(rules, tally, names).find(plan));
        new NameReview(rules.options(), tally, names).note(notes.reading());
        return toRecognition();
    }

    private void requireNoProblems() {
        if (findings.count() > 0) {
            throw refused();
        }
    }

    private RefusedReadingException refused(LimitException limit, FilesReading reading) {
        reading.endBy(limit);
        return refused();
    }

    private RefusedReadingException refused() {
        return new RefusedReadingException(findings.report(), toRecognition());
    }

    private Recognition toRecognition() {
        notes.reading().moneyUnit(rules.options().getMoneyUnit().orElse(MoneyUnit.KRONER));
        notes.reading().addAllRefusals(findings.refusals());
        return notes.toRecognition();
    }
}
