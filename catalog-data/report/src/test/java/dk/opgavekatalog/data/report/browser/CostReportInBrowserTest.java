package dk.opgavekatalog.data.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.report.CostReport;
import dk.opgavekatalog.data.report.Statements;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
class CostReportInBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** At this width the picture is as wide as the one without script. */
    private static final int WIDTH_OF_PICTURE = 1037;

    private static final CostStatement SMALL =
            Statements.cost(Statements.small(), StandardModels.bothCommunicationFieldsRegistered());
    private static final CostStatement LARGE = Statements.cost(Statements.large(0, 4), StandardModels.FULL_COST);

    private static final String SMALL_PAGE = CostReport.of(SMALL).toExport().getText();
    private static final String LARGE_PAGE =
            CostReport.of(LARGE).in(Language.ENGLISH).toExport().getText();
    private static final String SEVERAL_PAGE = CostReport.of(
                    List.of(LARGE, Statements.cost(Statements.large(1, 4), StandardModels.FULL_COST), SMALL))
            .toExport()
            .getText();

    /** The label of every node of the first picture that is shown, column by column. */
    private static final String LABELS = """
            const svg = Array.from(document.querySelectorAll("figure[data-flow] svg"))
              .find((one) => one.checkVisibility());
            return Array.from(svg.querySelectorAll(":scope > g"), (column) => [
              column.querySelector("text.faint").textContent,
              ...Array.from(column.querySelectorAll("g[data-key]"), (node) => node.getAttribute("aria-label")),
            ]);
            """;

    private static final String CLOSED = "#flow .panel:not([hidden]) .openings button[aria-expanded='false']";

    private static final String OUTLINES = """
            return Array.from(document.querySelector("figure[data-flow] svg").querySelectorAll("path.link"),
              (link) => link.getAttribute("data-key") + " " + link.getAttribute("d"));
            """;

    @Test
    void thePageIsQuietAtEveryWidthAndItsPicturesAreThere() {
        for (String page : List.of(SMALL_PAGE, LARGE_PAGE, SEVERAL_PAGE)) {
            BROWSER.open(page);
            for (int width : Browser.WIDTHS) {
                BROWSER.width(width);
                for (Map<?, ?> picture : pictures()) {
                    assertThat(((Number) picture.get("width")).doubleValue()).isGreaterThan(300);
                    assertThat(((Number) picture.get("height")).doubleValue()).isGreaterThan(80);
                }
                assertThat((long) BROWSER.run("return document.documentElement.scrollWidth"))
                        .as("nothing is wider than the window")
                        .isLessThanOrEqualTo(width);
            }
            assertThat(BROWSER.disturbances()).isEmpty();
        }
    }

    @SuppressWarnings("unchecked") // The script returns a list of objects.
    private static List<Map<?, ?>> pictures() {
        List<Map<?, ?>> shown = (List<Map<?, ?>>) BROWSER.run("""
                return Array.from(document.querySelectorAll("svg.picture"))
                  .filter((svg) => svg.checkVisibility())
                  .map((svg) => svg.getBoundingClientRect().toJSON());
                """);
        assertThat(shown).isNotEmpty();
        return shown;
    }

    @Test
    void thePageBreaksNoRuleOfAccessibility() {
        for (String page : List.of(SMALL_PAGE, LARGE_PAGE, SEVERAL_PAGE)) {
            BROWSER.open(page);
            BROWSER.run("document.querySelectorAll('details').forEach((part, i) => (part.open = i < 4))");
            assertThat(BROWSER.width(400).violations()).isEmpty();
            // The rules that looks and widths can break; axe is slow on large pages.
            assertThat(BROWSER.look(Look.DARK).violations()).isEmpty();
        }
    }

    @Test
    void everyColumnOfTheFlowAddsUpWhateverIsOpen() {
        BROWSER.open(LARGE_PAGE);
        BigDecimal total = sum(Measures.PAYROLL).add(sum(Measures.OTHER_COST));
        assertColumnsAddUp(total);

        while (!BROWSER.texts(CLOSED).isEmpty()) {
            BROWSER.find(CLOSED).click();
            assertColumnsAddUp(total);
        }
        assertThat(labels().get(0))
                .anyMatch(label -> label.startsWith("3.4.9 "))
                .anyMatch(label -> label.contains("smaller"));
        BROWSER.find(".openings button[data-group='3']").click();
        assertColumnsAddUp(total);
        assertThat(labels().get(0)).noneMatch(label -> label.startsWith("3.4"));
        assertThat(BROWSER.disturbances()).isEmpty();
    }

    private static BigDecimal sum(dk.opgavekatalog.model.statement.Measure measure) {
        return LARGE.getFinalStage().getTotal(measure);
    }

    private static void assertColumnsAddUp(BigDecimal total) {
        for (List<String> column : labels()) {
            assertThat(amount(column.get(0))).isEqualByComparingTo(total);
            BigDecimal sum = BigDecimal.ZERO;
            for (String label : column.subList(1, column.size())) {
                sum = sum.add(amount(label.replaceFirst(" \\([^()]*\\)$", "").replaceFirst("^.*: ", "")));
            }
            assertThat(sum).isEqualByComparingTo(total);
        }
        assertThat(labels()).hasSize(LARGE.getStages().size());
    }

    @SuppressWarnings("unchecked") // The script returns a list of lists.
    private static List<List<String>> labels() {
        return (List<List<String>>) BROWSER.run(LABELS);
    }

    private static BigDecimal amount(String english) {
        return new BigDecimal(english.replace(",", ""));
    }

    @Test
    void theScriptDrawsTheFlowAsThePageHasItWithoutScript() {
        for (String page : List.of(SMALL_PAGE, LARGE_PAGE)) {
            BROWSER.openWithoutScript(page);
            List<String> still = sorted(BROWSER.run(OUTLINES));
            List<String> heights = List.of(String.valueOf(
                    BROWSER.run("return document.querySelector('figure[data-flow] svg').getAttribute('viewBox')")));
            BROWSER.open(page).width(WIDTH_OF_PICTURE);
            BROWSER.await("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
            List<String> drawn = sorted(BROWSER.run(OUTLINES));

            assertThat(drawn).hasSameSizeAs(still);
            assertThat(List.of(String.valueOf(BROWSER.run(
                            "return document.querySelector('figure[data-flow] svg').getAttribute('viewBox')"))))
                    .isEqualTo(heights);
            for (int i = 0; i < still.size(); i++) {
                assertClose(drawn.get(i), still.get(i));
            }
        }
    }

    @SuppressWarnings("unchecked") // The script returns a list of texts.
    private static List<String> sorted(Object outlines) {
        List<String> sorted = new ArrayList<>((List<String>) outlines);
        sorted.sort(null);
        return sorted;
    }

    /** Two outlines are alike when each number differs by no more than its rounding. */
    private static void assertClose(String drawn, String still) {
        String[] left = drawn.split("[ ,A-Z]+");
        String[] right = still.split("[ ,A-Z]+");
        assertThat(left).as(drawn + " and " + still).hasSameSizeAs(right);
        for (int i = 3; i < left.length; i++) {
            if (left[i].matches("-?[0-9.]+")) {
                assertThat(Math.abs(Double.parseDouble(left[i]) - Double.parseDouble(right[i])))
                        .as(drawn + " and " + still)
                        .isLessThan(0.15);
            }
        }
    }

    @Test
    void theKeyboardOpensAndClosesAGroupAndLeadsToAField() {
        BROWSER.open(LARGE_PAGE);
        focus("3");
        BROWSER.press(Keys.ENTER);
        assertThat(BROWSER.focused().getAttribute("data-key")).startsWith("3.");

        BROWSER.press(Keys.ESCAPE);
        assertThat(BROWSER.focused().getAttribute("data-key")).isEqualTo("3");

        BROWSER.press(Keys.SPACE);
        focus("3.4");
        BROWSER.press(Keys.ENTER);
        focus("3.4.3");
        BROWSER.press(Keys.ENTER);
        BROWSER.await(
                "location.hash === '#3.4.3' ? setTimeout(arguments[0]) : addEventListener('hashchange', arguments[0])");
        assertThat(BROWSER.find("details[id='3.4.3']").getDomProperty("open")).isEqualTo("true");
        assertThat(BROWSER.disturbances()).isEmpty();
    }

    private static void focus(String key) {
        BROWSER.run(
                "Array.from(document.querySelectorAll('svg g[tabindex]')).find("
                        + "(node) => node.dataset.key === arguments[0]).focus()",
                key);
    }

    @Test
    void theSwitchShowsOneQuantityAtATime() {
        BROWSER.open(LARGE_PAGE);
        assertThat(BROWSER.texts(".panel h3").stream().filter(text -> !text.isEmpty()))
                .containsOnly("Cost (DKK)");

        BROWSER.find("input[name='quantity'][value='m0']").click();

        assertThat(BROWSER.texts(".panel h3").stream().filter(text -> !text.isEmpty()))
                .containsOnly("FTE");
    }

    @Test
    void theTotalsOfTheTablesAreThoseOfTheStatement() {
        BROWSER.open(LARGE_PAGE);
        BigDecimal total = sum(Measures.PAYROLL).add(sum(Measures.OTHER_COST));
        List<String> foot = BROWSER.texts("#groups-cost tfoot td.number");
        assertThat(foot)
                .hasSameSizeAs(LARGE.getStages())
                .allSatisfy(cell -> assertThat(amount(cell)).isEqualByComparingTo(total));

        for (int stage = 0; stage < LARGE.getStages().size(); stage++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String cell : BROWSER.texts("#fields-cost tbody td:nth-child(" + (stage + 3) + ")")) {
                sum = sum.add(amount(cell));
            }
            BigDecimal onFields = LARGE.getStages().get(stage).getTotal(Account.Field.class, Measures.PAYROLL);
            assertThat(sum)
                    .isEqualByComparingTo(onFields.add(
                            LARGE.getStages().get(stage).getTotal(Account.Field.class, Measures.OTHER_COST)));
        }
    }

    @Test
    void aLinkToAFieldOpensItsDetails() {
        BROWSER.open(SMALL_PAGE);
        WebElement details = BROWSER.find("details[id='3.1.1']");
        assertThat(details.getDomProperty("open")).isEqualTo("false");

        BROWSER.find("#fields-m1 a[href='#3.1.1'], #fields-cost a[href='#3.1.1']")
                .click();

        assertThat(details.getDomProperty("open")).isEqualTo("true");
        assertThat(BROWSER.texts("details[id='3.1.1'] caption").get(0)).isEqualTo("Sådan blev beløbet til");
    }

    @Test
    void withoutScriptEveryQuantityAndPictureIsThere() {
        BROWSER.openWithoutScript(LARGE_PAGE);

        assertThat(BROWSER.texts(".panel h3"))
                .contains("Cost (DKK)", "FTE", "Payroll (DKK)", "Other cost (DKK)")
                .doesNotContain("");
        assertThat(pictures()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(BROWSER.disturbances()).isEmpty();
    }

    @Test
    void pointingAtABarMarksItsRowsAndTheOtherWayRound() {
        BROWSER.open(LARGE_PAGE);
        BROWSER.run("document.querySelector(\"#where g[data-key='3.1'] rect\")"
                + ".dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))");
        assertThat(BROWSER.texts("#groups-cost tr.linked td")).contains("Town, housing and traffic");

        BROWSER.run("document.querySelector(\"#fields-cost a[href='#3.1.1']\").focus();"
                + "document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))");
        assertThat(BROWSER.run("return document.querySelectorAll(\"#where g.linked[data-key='3.1.1']\").length"))
                .isEqualTo(1L);
        assertThat(BROWSER.run("return document.querySelectorAll('.linked:not([data-key=\"3.1.1\"])').length"))
                .isEqualTo(0L);
    }

    @Test
    void paperHasNoSwitches() {
        BROWSER.open(LARGE_PAGE).look(Look.PRINT);

        assertThat(BROWSER.texts(".screen-only")).containsOnly("");
    }
}
