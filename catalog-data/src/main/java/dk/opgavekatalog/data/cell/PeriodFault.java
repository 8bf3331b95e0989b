package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Phrase;

/** What is wrong with a text that is nearly a period; the words say what helps. */
enum PeriodFault {
    /** jan-24: the month of a year, or a day of a month. */
    YEAR_OR_DAY(
            "de to sidste cifre kan være et år eller en dag: skriv året med fire cifre, som i januar 2024",
            "the last two digits may be a year or a day: write the year with four digits, as in January 2024"),
    /** 31-01-24. */
    SHORT_YEAR(
            "året har kun to cifre: skriv det med fire, som i 31-01-2024",
            "the year has two digits only: write it with four, as in 31-01-2024"),
    /** 2024-1. */
    MONTH_OR_QUARTER(
            "det enlige ciffer kan være en måned eller et kvartal: skriv 2024-01 eller 2024K1",
            "the single digit may be a month or a quarter: write 2024-01 or 2024Q1"),
    /** 03/04/2024. */
    DAY_OR_MONTH(
            "det kan være den 3. april eller den 4. marts, når en dato skrives som 03/04/2024: skriv 2024-04-03",
            "a date such as 03/04/2024 may be 3 April or 4 March: write 2024-04-03"),
    /** 2011/12. */
    YEAR_OR_MONTH(
            "det kan være en måned eller et år, der går ind i det næste, når det skrives som 2011/12: skriv 2011-12"
                    + " eller 2011-08-01/2012-07-31",
            "a text such as 2011/12 may be a month or a year that ends in the next one: write 2011-12 or"
                    + " 2011-08-01/2012-07-31"),
    /** 2023/24 without a first month. */
    BROKEN_YEAR(
            "indstillingen firstMonthOfYear siger, hvilken måned et år begynder i, der går ind i det næste",
            "the option firstMonthOfYear says in which month a year begins that ends in the next one"),
    /** januar. */
    NO_YEAR(
            "her mangler året: skriv det i hver celle, som i januar 2024",
            "the year is missing: write it in each cell, as in January 2024"),
    /** 31-02-2024. */
    NO_SUCH_DAY("denne dag eller måned findes ikke", "there is no such day or month"),
    /** 2024-12-31T23:00:00Z. */
    TIME_ZONE(
            "et tidspunkt med tidszone kan høre til en anden dag i Danmark: skriv datoen alene",
            "a time with a time zone may belong to another day in Denmark: write the date alone"),
    /** The first day after the last. */
    WRONG_WAY_ROUND("den første dag er efter den sidste", "the first day is after the last"),
    /** 16-07-1905, which is 2024 in a cell that is formatted as a date. */
    TOO_EARLY(
            "den ligger før 1970: et årstal som 2024 i en celle med datoformat bliver til juli 1905: formater cellen"
                    + " som et tal, og skriv årstallet",
            "it is before 1970: a year such as 2024 in a cell that is formatted as a date becomes July 1905: format"
                    + " the cell as a number, and write the year"),
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
