package dk.opgavekatalog.data.account;

import dk.opgavekatalog.data.cell.PeriodNames;
import dk.opgavekatalog.data.cell.WrittenDate;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Phrase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Explains an account that a spreadsheet made into a date: 3.1.1 becomes 3. jan 2001, which it then shows as
 * 03-01-2001, 3. jan or jan-01, or as the number 36894. Never takes a date for a code, since several codes become the
 * same date.
 */
final class CodeMadeDate {

    /** The day from which a spreadsheet counts; correct for every day since 1 March 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The numbers of the days from 1 January 2000 to 31 December 2029, which spreadsheets make of codes. */
    private static final Pattern NUMBER_OF_DAY = Pattern.compile("3[6-9][0-9]{3}|4[0-7][0-9]{3}");

    private static final Pattern CODE = Pattern.compile("([0-9]{1,2})[.]([0-9]{1,2})(?:[.]([0-9]{1,2}))?");
    private static final int MOST_CODES = 20;
    private static final int CENTURY = 100;

    /** The codes that can have been meant, each with its numbers. */
    private final List<Code> codes;

    private record Code(String text, int first, int second, Optional<Integer> third) {

        static Code of(Matcher matcher) {
            return new Code(
                    matcher.group(),
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Optional.ofNullable(matcher.group(3)).map(Integer::valueOf));
        }

        boolean isFull() {
            return third.isPresent();
        }

        /** Whether a spreadsheet that writes the day first makes the day of this code, as in Denmark. */
        boolean becomesDayFirst(WrittenDate.Reading day) {
            return isOf(first, second, day);
        }

        /** Whether a spreadsheet that writes the month first makes the day of this code. */
        boolean becomesMonthFirst(WrittenDate.Reading day) {
            return isOf(second, first, day);
        }

        private boolean isOf(int dayOfMonth, int month, WrittenDate.Reading day) {
            return month == day.month()
                    && (day.day() == 0 ? isFull() : dayOfMonth == day.day())
                    && third.map(year -> day.year() == 0 || day.year() % CENTURY == year)
                            .orElse(true);
        }
    }

    /**
     * Makes an object that knows some accounts.
     *
     * @param accounts all accounts; those that are not codes of two or three numbers never become dates
     */
    CodeMadeDate(Collection<String> accounts) {
        this.codes = accounts.stream()
                .distinct()
                .map(CODE::matcher)
                .filter(Matcher::matches)
                .map(Code::of)
                .toList();
    }

    /** Returns an object that knows the fields of an edition, and the codes of the headings above them. */
    static CodeMadeDate of(TaskCatalog catalog) {
        Stream<String> fields =
                catalog.getFields().stream().map(field -> field.getCode().toString());
        Stream<String> subcategories = catalog.getMainCategories().stream()
                .flatMap(category -> category.getSubcategories().stream())
                .map(subcategory -> subcategory.getCode().toString());
        return new CodeMadeDate(Stream.concat(fields, subcategories).toList());
    }

    /**
     * Explains an unknown account.
     *
     * @param text the account
     * @return what it may have been; empty when the text is not a date
     */
    Optional<Phrase> findExplanation(String text) {
        return WrittenDate.find(text).map(date -> {
            List<String> names = codes(date);
            return Phrase.of(
                            "dette er en dato: regneark gør koder til datoer, når cellen ikke er tekst",
                            "this is a date: spreadsheets turn codes into dates unless the cell is text")
                    .plus(names.isEmpty() ? Phrase.same("") : mayHaveBeen(names));
        });
    }

    /**
     * Explains an unknown account that is the number of a day.
     *
     * @param text the account
     * @return what it may have been; empty when no code becomes that day
     */
    Optional<Phrase> findExplanationOfNumber(String text) {
        if (!NUMBER_OF_DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        LocalDate day = DAY_ZERO.plusDays(Integer.parseInt(text));
        WrittenDate.Reading reading = new WrittenDate.Reading(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        List<String> names = codes(reading).filter(Code::isFull).map(Code::text).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Phrase.of(text + " er regnearkets tal for datoen ", text + " is the spreadsheet's number for ")
                                .plus(PeriodNames.of(day))
                                .plus(Phrase.of(
                                        ": regneark gør koder til datoer, når cellen ikke er tekst",
                                        ":" + " spreadsheets turn codes into dates unless the cell is text"))
                                .plus(mayHaveBeen(names)));
    }

    /**
     * Returns the codes that become a date. A date with its year comes of a code of three numbers if there is such a
     * code; else the spreadsheet has added the year.
     */
    private List<String> codes(WrittenDate date) {
        List<Code> all =
                date.readings().stream().flatMap(this::codes).distinct().toList();
        boolean hasYear = date.readings().stream().allMatch(reading -> reading.year() != 0);
        boolean isFull = hasYear && all.stream().anyMatch(Code::isFull);
        return all.stream()
                .filter(code -> code.isFull() || !isFull)
                .map(Code::text)
                .toList();
    }

    private Stream<Code> codes(WrittenDate.Reading day) {
        return Stream.concat(
                codes.stream().filter(code -> code.becomesDayFirst(day)),
                codes.stream().filter(code -> code.becomesMonthFirst(day)));
    }

    private static Phrase mayHaveBeen(List<String> codes) {
        int shown = Math.min(MOST_CODES, codes.size());
        boolean isAll = shown == codes.size();
        String allButLast = String.join(", ", codes.subList(0, isAll ? shown - 1 : shown));
        String last = codes.get(shown - 1);
        Phrase list = !isAll
                ? Phrase.of(allButLast + " eller en anden", allButLast + " or another one")
                : allButLast.isEmpty()
                        ? Phrase.same(last)
                        : Phrase.of(allButLast + " eller " + last, allButLast + " or " + last);
        return Phrase.of("; det kan have været ", "; it may have been ").plus(list);
    }
}
