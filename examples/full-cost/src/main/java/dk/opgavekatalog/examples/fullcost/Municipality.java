package dk.opgavekatalog.examples.fullcost;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.CrossCuttingWork;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.util.List;

/** A made-up municipality with a staff unit and a technical department, which registers hours. */
final class Municipality {

    private static final Measure HOURS = Measure.builder()
            .id("HOURS")
            .name(LocalizedText.of("Timer", "Hours"))
            .unit("h")
            .decimals(0)
            .build();

    private Municipality() {}

    /** The statement for 2024, in DKK and in hours that are turned into FTE by an effective norm. */
    static ResourceStatement in2024() {
        return inFte(empty(2024)
                .add("Stab", "1.1.1", HOURS, "3308")
                .add("Stab", "1.1.1", Measures.PAYROLL, "900000")
                .add("Stab", "1.3.1", HOURS, "4962")
                .add("Stab", "1.3.1", Measures.PAYROLL, "1650000")
                .add("Stab", "2.1.1", HOURS, "3308")
                .add("Stab", "2.1.1", Measures.PAYROLL, "1200000")
                .add("Stab", "pool:management", Measures.PAYROLL, "800000")
                .add("Teknik", "1.3.1", HOURS, "827")
                .add("Teknik", "1.3.1", Measures.PAYROLL, "250000")
                .add("Teknik", "3.1.1", HOURS, "9924")
                .add("Teknik", "3.1.1", Measures.PAYROLL, "3000000")
                .add("Teknik", "3.2.4", HOURS, "3308")
                .add("Teknik", "3.2.4", Measures.PAYROLL, "1100000")
                .add("Teknik", "pool:management", Measures.PAYROLL, "950000")
                .add("Teknik", "pool:cross-cutting", HOURS, "827")
                .add("Teknik", "pool:cross-cutting", Measures.PAYROLL, "700000"));
    }

    /** The statement for 2025: with higher cost, and more hours on building control. */
    static ResourceStatement in2025() {
        return inFte(empty(2025)
                .add("Stab", "1.1.1", HOURS, "3308")
                .add("Stab", "1.1.1", Measures.PAYROLL, "930000")
                .add("Stab", "1.3.1", HOURS, "4962")
                .add("Stab", "1.3.1", Measures.PAYROLL, "1700000")
                .add("Stab", "2.1.1", HOURS, "3308")
                .add("Stab", "2.1.1", Measures.PAYROLL, "1230000")
                .add("Stab", "pool:management", Measures.PAYROLL, "820000")
                .add("Teknik", "1.3.1", HOURS, "827")
                .add("Teknik", "1.3.1", Measures.PAYROLL, "255000")
                .add("Teknik", "3.1.1", HOURS, "11578")
                .add("Teknik", "3.1.1", Measures.PAYROLL, "3600000")
                .add("Teknik", "3.2.4", HOURS, "3308")
                .add("Teknik", "3.2.4", Measures.PAYROLL, "1120000")
                .add("Teknik", "pool:management", Measures.PAYROLL, "970000")
                .add("Teknik", "pool:cross-cutting", HOURS, "827")
                .add("Teknik", "pool:cross-cutting", Measures.PAYROLL, "740000"));
    }

    private static ResourceStatement.Builder empty(int year) {
        ResourceStatement.Builder statement = ResourceStatement.builder();
        statement
                .organisation(Organisation.of("000", "Prøvekøbing"))
                .period(AccountingPeriod.ofYear(year))
                .edition("2006")
                .measures(List.of(HOURS, Measures.PAYROLL));
        return statement;
    }

    private static ResourceStatement inFte(ResourceStatement.Builder hours) {
        return WorkingTimeNorm.effective(new BigDecimal("1654"), CrossCuttingWork.ABSENCE)
                .toFte(hours.build(), HOURS);
    }
}
