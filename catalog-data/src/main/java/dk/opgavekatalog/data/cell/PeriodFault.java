package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Phrase;

/** What is wrong with a text that is nearly a period; the words say what would be right, and why. */
enum PeriodFault {
    /** jan-24: the month of a year, or a day of a month. */
    YEAR_OR_DAY(
            "et år med fire cifre, som januar 2024: de to sidste cifre kan være et" + " år eller en dag",
            "a year with four digits, as January 2024: the last two digits may be" + " a year or a day"),
    /** 31-01-98, or 3.1.24, which may be a code. */
    SHORT_YEAR(
            "et år med fire cifre, som 31-01-2024, ikke kun to; to cifre læses kun fra 00 til 29, som i 31.01.24",
            "a year with four digits, as 31-01-2024, not two digits only; two are read only from 00 to 29, as in"
                    + " 31.01.24"),
    /** 15-07-24. */
    DAY_OR_YEAR(
            "en dato som 2024-07-15, eller indstillingen dayFirst, der læser 15-07-24 som den 15. juli 2024: det første"
                    + " tal kan være dagen, måneden eller året",
            "a date such as 2024-07-15, or the option dayFirst, which reads 15-07-24 as 15 July 2024: the first number"
                    + " may be the day, the month or the year"),
    /** 2024-1. */
    MONTH_OR_QUARTER(
            "2024-01 eller 2024K1: det enlige ciffer kan være en måned eller et" + " kvartal",
            "2024-01 or 2024Q1: the single digit may be a month or a quarter"),
    /** 03/04/2024. */
    DAY_OR_MONTH(
            "en dato som 2024-04-03, eller indstillingen dayFirst, der læser 03/04/2024 som den 3. april: det kan også"
                    + " være den 4. marts",
            "a date such as 2024-04-03, or the option dayFirst, which reads 03/04/2024 as 3 April: it may be 4 March"
                    + " too"),
    /** 2011/12. */
    YEAR_OR_MONTH(
            "2011-12 eller 2011-08-01/2012-07-31: 2011/12 kan være en måned eller" + " et år, der går ind i det næste",
            "2011-12 or 2011-08-01/2012-07-31: 2011/12 may be a month or a year" + " that ends in the next one"),
    /** 2023/24 without a first month. */
    BROKEN_YEAR(
            "indstillingen firstMonthOfYear, der siger, i hvilken måned et år" + " begynder, der går ind i det næste",
            "the option firstMonthOfYear, which says in which month a year begins" + " that ends in the next one"),
    /** januar. */
    NO_YEAR(
            "måned og år i hver celle, som januar 2024: året mangler",
            "month and year in each cell, as January 2024: the year is missing"),
    /** 31-02-2024. */
    NO_SUCH_DAY(
            "en periode som 2024-01: denne dag eller måned findes ikke",
            "a period such as 2024-01: there is no such day or month"),
    /** 2024-12-31T23:00:00Z. */
    TIME_ZONE(
            "datoen alene: et tidspunkt med tidszone kan høre til en anden dag i" + " Danmark",
            "the date alone: a time with a time zone may belong to another day in" + " Denmark"),
    /** The first day after the last. */
    WRONG_WAY_ROUND("en første dag, der ikke er efter den sidste", "a first day that is not after the last"),
    /** 16-07-1905, which is 2024 in a cell that is formatted as a date. */
    TOO_EARLY(
            "et årstal i en celle, der er formateret som et tal: 2024 i en celle med datoformat bliver til juli 1905,"
                    + " og dette er før 1970",
            "a year in a cell that is formatted as a number: 2024 in a cell formatted as a date becomes July 1905, and"
                    + " this is before 1970"),
    /** Anything else. */
    OTHER("", "");

    private final String danish;
    private final String english;

    PeriodFault(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** What is wrong and what helps; empty when nothing more can be said. */
    Phrase words() {
        return Phrase.of(danish, english);
    }
}
