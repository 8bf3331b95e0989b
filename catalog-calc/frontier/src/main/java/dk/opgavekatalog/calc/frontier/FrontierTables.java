package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Comparisons as rows and columns. */
final class FrontierTables {

    private FrontierTables() {}

    static ResultTable units(List<Efficiency> efficiencies) {
        Columns<Efficiency> columns = new Columns<Efficiency>()
                .plain("Enhed", "Unit", of -> of.getUnit().getId())
                .decimal("Score", "Score", of -> Doubles.plain(of.getScore()))
                .yesOrNo("På fronten", "On the frontier", Efficiency::isOnFrontier)
                .yesOrNo("Fuldt efficient", "Fully efficient", Efficiency::isFullyEfficient)
                .decimal("Input", "Input", of -> of.getTarget().add(of.getPotential()))
                .decimal("Mål", "Target", Efficiency::getTarget)
                .decimal("Potentiale", "Potential", Efficiency::getPotential)
                .plain("Forbilleder", "Peers", of -> join(of.getPeers(), Peer::getId));
        int outputs = efficiencies.get(0).getSlacks().size();
        for (int i = 0; i < outputs; i++) {
            int output = i;
            columns.decimal(
                    "Slack, output " + (i + 1),
                    "Slack, output " + (i + 1),
                    of -> Doubles.plain(of.getSlacks().get(output)));
        }
        return columns.of(efficiencies);
    }

    /** One peer of one unit. */
    private record UnitPeer(String unit, Peer peer) {}

    static ResultTable peers(List<Efficiency> efficiencies) {
        return new Columns<UnitPeer>()
                .plain("Enhed", "Unit", UnitPeer::unit)
                .plain("Forbillede", "Peer", pair -> pair.peer().getId())
                .decimal("Vægt", "Weight", pair -> Doubles.plain(pair.peer().getWeight()))
                .of(efficiencies.stream()
                        .flatMap(of -> of.getPeers().stream()
                                .map(peer -> new UnitPeer(of.getUnit().getId(), peer)))
                        .toList());
    }

    static ResultTable scale(List<ScaleEfficiency> efficiencies) {
        return new Columns<ScaleEfficiency>()
                .plain("Enhed", "Unit", of -> of.getConstant().getUnit().getId())
                .decimal(
                        "Score, konstant skalaafkast",
                        "Score, constant returns to scale",
                        of -> Doubles.plain(of.getConstant().getScore()))
                .decimal(
                        "Score, variabelt skalaafkast",
                        "Score, variable returns to scale",
                        of -> Doubles.plain(of.getVariable().getScore()))
                .decimal("Skalaefficiens", "Scale efficiency", of -> Doubles.plain(of.getScore()))
                .wording(
                        "Skalaafkast",
                        "Returns to scale",
                        (of, language) -> new FrontierText(language).name(of.getDirection()))
                .of(efficiencies);
    }

    /** An organisation that is compared with others, or is left out. */
    private record OrganisationRow<T>(Organisation organisation, Optional<T> compared, Optional<LeftOut> leftOut) {

        static <T> List<OrganisationRow<T>> of(
                List<T> compared, Function<T, Organisation> organisation, List<LeftOut> leftOut) {
            return Stream.concat(
                            compared.stream()
                                    .map(it -> new OrganisationRow<>(
                                            organisation.apply(it), Optional.of(it), Optional.empty())),
                            leftOut.stream()
                                    .map(it -> new OrganisationRow<T>(
                                            it.getOrganisation(), Optional.empty(), Optional.of(it))))
                    .toList();
        }

        Optional<BigDecimal> number(Function<T, Double> of) {
            return compared.map(of).map(Doubles::plain);
        }
    }

    private static <T> Columns<OrganisationRow<T>> organisationColumns() {
        return new Columns<OrganisationRow<T>>()
                .plain(
                        "Organisation, id",
                        "Organisation, id",
                        row -> row.organisation().getId())
                .plain("Organisation", "Organisation", row -> row.organisation().getName());
    }

    private static <T> void addReason(Columns<OrganisationRow<T>> columns, KeyFigures figures) {
        columns.wording(
                "Udeladt, fordi",
                "Left out because",
                (row, language) -> row.leftOut()
                        .map(of -> of.describe(new TermNames(figures, language), language))
                        .orElse(""));
    }

    static ResultTable organisations(FrontierAnalysis analysis) {
        KeyFigures figures = analysis.getBenchmarking().getData().getKeyFigures();
        Columns<OrganisationRow<OrganisationEfficiency>> columns =
                FrontierTables.<OrganisationEfficiency>organisationColumns()
                        .optionalDecimal("Score", "Score", row -> row.number(OrganisationEfficiency::getScore))
                        .optional(
                                "På fronten",
                                "On the frontier",
                                row -> row.compared().map(of -> yesOrNo(of.isOnFrontier())))
                        .optional(
                                "Fuldt efficient",
                                "Fully efficient",
                                row -> row.compared().map(of -> yesOrNo(of.isFullyEfficient())))
                        .optionalDecimal(
                                "Input", "Input", row -> row.compared().flatMap(OrganisationEfficiency::getInput))
                        .optionalDecimal(
                                "Mål", "Target", row -> row.compared().flatMap(OrganisationEfficiency::getTarget))
                        .optionalDecimal(
                                "Potentiale",
                                "Potential",
                                row -> row.compared().flatMap(OrganisationEfficiency::getPotential))
                        .plain(
                                "Forbilleder",
                                "Peers",
                                row -> row.compared()
                                        .map(of -> join(of.getPeers(), Organisation::getName))
                                        .orElse(""));
        for (int i = 0; i < analysis.getOutputs().size(); i++) {
            Term term = analysis.getOutputs().get(i);
            LocalizedText name = TermNames.of(term, figures);
            int output = i;
            columns.optionalDecimal(
                    "Slack, " + name.getDa(),
                    "Slack, " + name.getEn(),
                    row -> row.compared()
                            .flatMap(OrganisationEfficiency::slacks)
                            .map(slacks -> Doubles.plain(slacks.get(output))));
        }
        addReason(columns, figures);
        return columns.of(OrganisationRow.of(
                analysis.getEfficiencies(), OrganisationEfficiency::getOrganisation, analysis.getLeftOut()));
    }

    private static LocalizedText yesOrNo(boolean answer) {
        return answer ? LocalizedText.of("ja", "yes") : LocalizedText.of("nej", "no");
    }

    /** One peer of one organisation. */
    private record OrganisationPeer(Organisation organisation, Organisation peer, Optional<Double> weight) {}

    static ResultTable peersOfOrganisations(List<OrganisationEfficiency> efficiencies) {
        return new Columns<OrganisationPeer>()
                .plain(
                        "Organisation, id",
                        "Organisation, id",
                        pair -> pair.organisation().getId())
                .plain(
                        "Organisation",
                        "Organisation",
                        pair -> pair.organisation().getName())
                .plain("Forbillede, id", "Peer, id", pair -> pair.peer().getId())
                .plain("Forbillede", "Peer", pair -> pair.peer().getName())
                .optionalDecimal("Vægt", "Weight", pair -> pair.weight().map(Doubles::plain))
                .of(efficiencies.stream().flatMap(FrontierTables::pairs).toList());
    }

    private static Stream<OrganisationPeer> pairs(OrganisationEfficiency of) {
        return IntStream.range(0, of.getPeers().size())
                .mapToObj(i -> new OrganisationPeer(
                        of.getOrganisation(), of.getPeers().get(i), of.weights().map(weights -> weights.get(i))));
    }

    static ResultTable scaleOfOrganisations(OrganisationScaleAnalysis analysis) {
        Columns<OrganisationRow<OrganisationScaleEfficiency>> columns =
                FrontierTables.<OrganisationScaleEfficiency>organisationColumns()
                        .optionalDecimal(
                                "Score, konstant skalaafkast",
                                "Score, constant returns to scale",
                                row -> row.number(of -> of.getConstant().getScore()))
                        .optionalDecimal(
                                "Score, variabelt skalaafkast",
                                "Score, variable returns to scale",
                                row -> row.number(of -> of.getVariable().getScore()))
                        .optionalDecimal(
                                "Skalaefficiens",
                                "Scale efficiency",
                                row -> row.number(OrganisationScaleEfficiency::getScore))
                        .wording(
                                "Skalaafkast",
                                "Returns to scale",
                                (row, language) -> row.compared()
                                        .map(of -> new FrontierText(language).name(of.getDirection()))
                                        .orElse(""));
        addReason(columns, analysis.getConstant().getBenchmarking().getData().getKeyFigures());
        return columns.of(OrganisationRow.of(
                analysis.getEfficiencies(), OrganisationScaleEfficiency::getOrganisation, analysis.getLeftOut()));
    }

    private static <T> String join(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining("; "));
    }
}
