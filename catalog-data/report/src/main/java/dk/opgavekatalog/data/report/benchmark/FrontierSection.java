package dk.opgavekatalog.data.report.benchmark;

import dk.opgavekatalog.calc.frontier.LeftOut;
import dk.opgavekatalog.calc.frontier.OrganisationEfficiency;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.drawing.FrontierDrawing;
import dk.opgavekatalog.data.report.drawing.FrontierView;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A comparison with the frontier: the picture, the table, and who is left out and why. */
final class FrontierSection {

    private FrontierSection() {}

    /**
     * Writes the section.
     *
     * @param id the beginning of the ids in it
     * @param view the comparison
     */
    static Markup write(String id, FrontierView view) {
        Phrases phrases = view.phrases();
        Markup section = new Markup().leaf("p", view.subject() + " · " + view.returns(), "class", "faint");
        boolean isAnyWeak = view.sorted().stream()
                .anyMatch(efficiency -> efficiency.isOnFrontier() && !efficiency.isFullyEfficient());
        section.add(CautionedFigure.write(
                phrases.of("Afstand til fronten", "Distance to the frontier"),
                FrontierDrawing.draw(id + "-picture", view),
                List.of(
                        view.describe(),
                        phrases.of(
                                "Scoren er den del af ressourcerne, som organisationen ville behøve, hvis den var"
                                        + " lige så god som dem, den måles mod.",
                                "The score is the part of its resources that an organisation would need if it were as"
                                        + " good as those it is measured against."),
                        isAnyWeak
                                ? phrases.of(
                                        "* På fronten, men andre producerer mere med de samme ressourcer.",
                                        "* On the frontier, but others produce more with the same resources.")
                                : ""),
                view.caution().stream().toList(),
                phrases));
        if (!view.sorted().isEmpty()) {
            section.add(table(id + "-table", view));
        }
        return section.add(leftOut(view));
    }

    private static Markup table(String id, FrontierView view) {
        Phrases phrases = view.phrases();
        DataTable table = DataTable.of(id, view.subject(), view.language())
                .text("Organisation")
                .number(phrases.of("Score i pct.", "Score in per cent"))
                .number("Input")
                .number(phrases.of("Mål", "Target"))
                .number(phrases.of("Potentiale", "Potential"))
                .text(phrases.of("Målt mod", "Measured against"));
        for (OrganisationEfficiency efficiency : view.sorted()) {
            table.row(
                    List.of(
                            efficiency.getOrganisation().getName(),
                            view.percent(efficiency),
                            number(efficiency.getInput(), phrases),
                            number(efficiency.getTarget(), phrases),
                            number(efficiency.getPotential(), phrases),
                            view.peers(efficiency)),
                    Rows.attributes(efficiency.getOrganisation(), view.isOwn(efficiency.getOrganisation())));
        }
        return table.toMarkup();
    }

    private static String number(Optional<BigDecimal> number, Phrases phrases) {
        return number.map(phrases::number).orElse("–");
    }

    private static Markup leftOut(FrontierView view) {
        Markup list = new Markup();
        List<LeftOut> leftOut = view.analysis().getLeftOut();
        if (leftOut.isEmpty()) {
            return list;
        }
        list.leaf("h3", view.phrases().of("Udeladt", "Left out")).open("ul");
        leftOut.forEach(one -> list.leaf(
                "li",
                one.getOrganisation().getName() + " – " + one.getReason().describe(view.language())
                        + one.getUnavailable()
                                .map(why -> ": " + why.describe(view.language()))
                                .orElse("")));
        return list.close();
    }
}
