package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.data.cell.CountText;
import dk.opgavekatalog.data.cell.SignNames;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.data.table.SheetChoice;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what was recognised. */
final class RecognitionText {

    /** The most rows that a line names. */
    private static final int MOST_ROWS = 4;

    /** The most rows above the headings, and notes, that are shown. */
    private static final int MOST_TITLES = 3;

    private RecognitionText() {}

    /** The lines about one file, each beginning with its name. */
    static List<Phrase> of(RecognisedFile file) {
        List<Phrase> lines = new ArrayList<>();
        sheet(file, lines);
        unreadSheets(file, lines);
        headings(file, lines);
        above(file, lines);
        form(file, lines);
        rows(file, lines);
        file.getMissingCells().ifPresent(missing -> lines.add(warning(missing::describe)));
        file.getUnreadDistinctions().forEach(column -> lines.add(warning(column::describe)));
        file.getTotals().ifPresent(totals -> totals(totals, lines));
        return lines.stream()
                .map(line -> Phrase.same(file.getName() + ": ").plus(line))
                .toList();
    }

    /** The lines about all files together. */
    static List<Phrase> ofAllFiles(Recognition recognition) {
        Stream<Phrase> periods =
                recognition.getPeriods().map(PeriodWords::of).stream().flatMap(List::stream);
        Stream<Phrase> unit = Stream.of(recognition.getMoneyUnit())
                .filter(money -> money != MoneyUnit.KRONER)
                .map(money -> Phrase.of("beløb i penge er læst i ", "amounts of money are read in ")
                        .plus(name(money)));
        Stream<Phrase> refusals = recognition.getRefusals().stream()
                .map(refusal -> Phrase.of("afvist: ", "refused: ")
                        .plus(Phrase.of(refusal.describe(Language.DANISH), refusal.describe(Language.ENGLISH))));
        Stream<Phrase> payrolls = recognition.getDoubtfulPayrolls().stream().map(payroll -> warning(payroll::describe));
        Stream<Phrase> totals = recognition.getUnitsLikeTotals().stream().map(total -> warning(total::describe));
        Stream<Phrase> repeated = recognition.getRepeatedRows().stream().map(rows -> warning(rows::describe));
        return Stream.of(periods, unit, refusals, payrolls, repeated, totals, names(recognition))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<Phrase> names(Recognition recognition) {
        Stream<Phrase> spelled = recognition.getSpelledNames().stream().map(name -> inBoth("", "", name::describe));
        Stream<Phrase> alike = recognition.getAlikeNames().stream().map(pair -> warning(pair::describe));
        Stream<Phrase> unknown =
                recognition.getUnknownOrganisations().stream().map(organisation -> warning(organisation::describe));
        Stream<Phrase> notCompared = recognition.isEveryNameCompared()
                ? Stream.empty()
                : Stream.of(Phrase.of(
                        "ikke alle navne blev sammenlignet, for der er for mange",
                        "not all names were compared, as there are too many"));
        return Stream.of(spelled, alike, unknown, notCompared).flatMap(lines -> lines);
    }

    private static Phrase warning(Function<Language, String> words) {
        return inBoth("advarsel: ", "warning: ", words);
    }

    private static Phrase inBoth(String danish, String english, Function<Language, String> words) {
        return Phrase.of(danish, english).plus(Phrase.of(words.apply(Language.DANISH), words.apply(Language.ENGLISH)));
    }

    private static void headings(RecognisedFile file, List<Phrase> lines) {
        if (file.getRowOfHeadings().isEmpty()) {
            lines.add(Phrase.of("der blev ikke fundet overskrifter", "no headings were found"));
            return;
        }
        String last = String.valueOf(file.getRowOfHeadings().get());
        lines.add(file.getFirstRowOfHeadings()
                .map(first -> Phrase.of("overskrifterne står i rækkerne ", "the headings are in the rows ")
                        .plus(String.valueOf(first))
                        .plus(Phrase.of(" til ", " to "))
                        .plus(last))
                .orElse(Phrase.of("overskrifterne står i række ", "the headings are in row ")
                        .plus(last)));
        lines.add(Phrase.of("kolonner: ", "columns: ")
                .plus(Phrase.of(columns(file, Language.DANISH), columns(file, Language.ENGLISH))));
    }

    private static String columns(RecognisedFile file, Language language) {
        return String.join(
                ", ",
                file.getColumns().stream()
                        .map(column -> column.describe(language))
                        .toList());
    }

    private static final Phrase RECOGNISED = Phrase.of(
            " (genkendt på bogstaverne, da filen ikke er UTF-8)",
            " (recognised by its letters, as the file is not UTF-8)");

    private static void form(RecognisedFile file, List<Phrase> lines) {
        List<Phrase> parts = new ArrayList<>();
        file.getCharset()
                .map(name -> Phrase.of("tegnsæt ", "encoding ").plus(name))
                .map(words -> file.isCharsetRecognised() ? words.plus(RECOGNISED) : words)
                .ifPresent(parts::add);
        file.getSeparator()
                .ifPresent(sign -> parts.add(SignNames.of(sign).plus(Phrase.of(" mellem cellerne", " between cells"))));
        file.getDecimalSign()
                .ifPresent(
                        sign -> parts.add(SignNames.of(sign).plus(Phrase.of(" som decimaltegn", " as decimal sign"))));
        file.getThousandsSigns()
                .forEach(sign ->
                        parts.add(SignNames.of(sign).plus(Phrase.of(" mellem tusinder", " between thousands"))));
        parts.stream().reduce((one, next) -> one.plus(", ").plus(next)).ifPresent(lines::add);
    }

    private static void rows(RecognisedFile file, List<Phrase> lines) {
        lines.add(CountText.of(
                file.getRowCount(), Phrase.of("række læst", "row read"), Phrase.of("rækker læst", "rows read")));
        if (file.getMarkCount() > 0) {
            lines.add(CountText.of(
                    file.getMarkCount(),
                    Phrase.of("celle med et mærke for intet", "cell with a mark for nothing"),
                    Phrase.of("celler med et mærke for intet", "cells with a mark for nothing")));
        }
        for (Map.Entry<WhyLeftOut, Long> leftOut : file.getLeftOut().entrySet()) {
            lines.add(Phrase.of("udeladt: ", "left out: ")
                    .plus(CountText.of(
                            leftOut.getValue(),
                            leftOut.getKey().one(),
                            leftOut.getKey().many()))
                    .plus(leftOut.getKey() == WhyLeftOut.NOTE ? ": " + first(file.getNotes()) : ""));
        }
        file.getHidden().forEach(part -> lines.add(hidden(part)));
    }

    private static Phrase hidden(HiddenPart part) {
        return switch (part.getKind()) {
            case ROWS ->
                CountText.of(
                                part.getRowCount().orElse(0L),
                                Phrase.of("skjult række er læst med", "hidden row was read too"),
                                Phrase.of("skjulte rækker er læst med", "hidden rows were read too"))
                        .plus(amounts(part));
            case COLUMN ->
                Phrase.of("kolonnen ", "the column ")
                        .plus(part.getName())
                        .plus(Phrase.of(" er skjult og læst med, ", " is hidden and was read too, "))
                        .plus(rows(part))
                        .plus(amounts(part));
            case SHEET ->
                Phrase.of("arket ", "the sheet ")
                        .plus(part.getName())
                        .plus(Phrase.of(" er skjult og ikke læst: ", " is hidden and was not read: "))
                        .plus(rows(part));
        };
    }

    private static Phrase rows(HiddenPart part) {
        if (part.getRowCount().isEmpty()) {
            return Phrase.of("dets rækker kan ikke tælles", "its rows cannot be counted");
        }
        long count = part.getRowCount().get();
        Phrase rows = CountText.of(count, Phrase.of("række", "row"), Phrase.of("rækker", "rows"));
        boolean isCut = part.getKind() == HiddenPart.HiddenKind.SHEET && count >= RowSource.MAX_COUNTED_ROWS;
        return isCut ? Phrase.of("mindst ", "at least ").plus(rows) : rows;
    }

    private static Phrase amounts(HiddenPart part) {
        List<Phrase> amounts = new ArrayList<>();
        part.getAmounts().forEach((measure, amount) -> {
            amounts.add(name(measure).plus(" ").plus(Phrase.number(amount)));
        });
        return amounts.isEmpty() ? Phrase.same("") : Phrase.same(": ").plus(Phrase.join(Phrase.same("; "), amounts));
    }

    /** The name of a measure; its id when it is one of the user's own. */
    static Phrase name(String measure) {
        return Stream.concat(Measures.STANDARD.stream(), Stream.of(Measures.HOURS))
                .filter(standard -> standard.getId().equals(measure))
                .map(standard -> standard.getName().asPhrase())
                .findFirst()
                .orElse(Phrase.same(measure));
    }

    private static void sheet(RecognisedFile file, List<Phrase> lines) {
        file.getSheet().ifPresent(name -> {
            Phrase sheet = Phrase.of("arket ", "the sheet ").plus(name).plus(Phrase.of(" er læst", " was read"));
            Phrase others = file.getOtherSheets().isEmpty()
                    ? Phrase.same("")
                    : Phrase.of("; andre ark: ", "; other sheets: ").plus(String.join(", ", file.getOtherSheets()));
            lines.add(sheet.plus(choice(file.getSheetChoice().orElseThrow())).plus(others));
        });
    }

    private static void unreadSheets(RecognisedFile file, List<Phrase> lines) {
        if (!file.getUnreadSheets().isEmpty()) {
            lines.add(Phrase.of("advarsel: ikke læst er ", "warning: not read ")
                    .plus(CountText.of(
                            file.getUnreadSheets().size(),
                            Phrase.of(
                                    "ark med de samme slags overskrifter: ",
                                    "is another sheet with headings of the kind: "),
                            Phrase.of(
                                    "ark med de samme slags overskrifter: ",
                                    "are other sheets with headings of the kind: ")))
                    .plus(String.join(", ", file.getUnreadSheets()))
                    .plus(Phrase.of(
                            "; XlsxTable.withSheet læser et bestemt ark",
                            "; XlsxTable.withSheet reads a certain sheet")));
        }
    }

    private static Phrase choice(SheetChoice choice) {
        return switch (choice) {
            case ONLY -> Phrase.of(", det eneste synlige", ", the only one that is not hidden");
            case FIRST -> Phrase.of(", det første synlige", ", the first one that is not hidden");
            case ASKED -> Phrase.of(", som der blev bedt om", ", which was asked for");
            case HEADINGS ->
                Phrase.of(
                        ", det eneste med de overskrifter, der skal bruges",
                        ", the only one with the headings that are needed");
        };
    }

    private static void above(RecognisedFile file, List<Phrase> lines) {
        int count = file.getRowsAbove().size();
        if (count > 0) {
            lines.add(CountText.of(
                            count,
                            Phrase.of(
                                    "række over overskrifterne er ikke læst: ",
                                    "row above the headings was not read: "),
                            Phrase.of(
                                    "rækker over overskrifterne er ikke læst: ",
                                    "rows above the headings were not read: "))
                    .plus(first(file.getRowsAbove())));
        }
    }

    private static void rows(List<Long> rows, Phrase one, Phrase many, List<Phrase> lines) {
        if (!rows.isEmpty()) {
            String first = rows.stream().limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", "));
            lines.add(CountText.of(rows.size(), one, many).plus(first).plus(rows.size() > MOST_ROWS ? " \u2026" : ""));
        }
    }

    private static String first(List<String> rows) {
        String first = String.join(" / ", rows.subList(0, Math.min(MOST_TITLES, rows.size())));
        return first + (rows.size() > MOST_TITLES ? " …" : "");
    }

    /** Names the first of some total rows. */
    private static String labels(List<TotalLeftOut> rows, long count) {
        String first = rows.stream()
                .limit(MOST_ROWS)
                .map(row -> row.getRow() + " '" + row.getLabel() + "'")
                .collect(Collectors.joining(", "));
        return first + (count > MOST_ROWS ? " \u2026" : "");
    }

    private static void totals(RecognisedTotals totals, List<Phrase> lines) {
        Map<Optional<WhyUnchecked>, List<TotalLeftOut>> byReason =
                totals.getFirstRows().stream().collect(Collectors.groupingBy(TotalLeftOut::getWhyUnchecked));
        long agreed = totals.getAgreedCount();
        if (agreed > 0) {
            List<TotalLeftOut> first = byReason.getOrDefault(Optional.<WhyUnchecked>empty(), List.of()).stream()
                    .filter(row -> !totals.getRoundedRows().contains(row.getRow()))
                    .toList();
            lines.add(CountText.of(
                            agreed,
                            Phrase.of(
                                    "total stemmer med de rækker, den dækker: række ",
                                    "total agrees with the rows that it is over: row "),
                            Phrase.of(
                                    "totaler stemmer med de rækker, de dækker: række ",
                                    "totals agree with the rows that they are over: rows "))
                    .plus(labels(first, agreed)));
        }
        rows(
                totals.getRoundedRows(),
                Phrase.of(
                        "total stemmer, når summen afrundes som den: række ",
                        "total agrees when the sum is rounded as it is: row "),
                Phrase.of(
                        "totaler stemmer, når summerne afrundes som de: række ",
                        "totals agree when the sums are rounded as they are: rows "),
                lines);
        for (WhyUnchecked why : WhyUnchecked.values()) {
            List<TotalLeftOut> unchecked = byReason.getOrDefault(Optional.of(why), List.of());
            if (!unchecked.isEmpty()) {
                lines.add(CountText.of(
                                unchecked.size(),
                                Phrase.of("total er ikke kontrolleret, da ", "total is not checked, as "),
                                Phrase.of("totaler er ikke kontrolleret, da ", "totals are not checked, as "))
                        .plus(why.words(unchecked.size()))
                        .plus(
                                unchecked.size() == 1
                                        ? Phrase.of(": række ", ": row ")
                                        : Phrase.of(": række ", ": rows "))
                        .plus(labels(unchecked, unchecked.size())));
            }
        }
        for (String column : totals.getColumns()) {
            lines.add(Phrase.of("kolonnen '", "the column '")
                    .plus(column)
                    .plus(Phrase.of(
                            "' er en total, der stemmer i alle rækker, der ikke er afvist",
                            "' is a total that agrees in every row that is not refused")));
        }
    }

    /** The content of a column in words: that of another table, or else that of registrations. */
    static Phrase name(Optional<Column> column, Optional<LocalizedText> other) {
        return other.map(text -> Phrase.of(text.getDa(), text.getEn()))
                .or(() -> column.map(RecognitionText::name))
                .orElse(Phrase.same(""));
    }

    /** The content of a column in words. */
    static Phrase name(Column column) {
        return switch (column) {
            case ORGANISATION -> Phrase.of("organisation", "organisation");
            case ORGANISATION_NAME -> Phrase.of("organisationens navn", "name of the organisation");
            case PERIOD -> Phrase.of("periode", "period");
            case UNIT -> Phrase.of("enhed", "unit");
            case ACCOUNT -> Phrase.of("konto", "account");
            case MEASURE -> Phrase.of("ressourceart", "measure");
            case AMOUNT -> Phrase.of("beløb", "amount");
        };
    }

    /** The unit in words, such as thousands of kroner. */
    static Phrase name(MoneyUnit unit) {
        return Phrase.of(unit.getName(Language.DANISH), unit.getName(Language.ENGLISH));
    }
}
