package dk.opgavekatalog.examples.publishedcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program on cases that nobody published: what it takes, and what it refuses. */
class OwnCasesTest {

    /** Single quotes stand for double ones in all the cases below. */
    private static final String RECIPROCAL = "{'kind':'reciprocal','directCosts':{'S1':27,'S2':18},'pools':["
            + "{'id':'S1','drivers':{'S2':10,'P1':50,'P2':40}},{'id':'S2','drivers':{'S1':20,'P1':30,'P2':50}}]}";

    private static final String STEP_DOWN = "{'kind':'stepDown','directCosts':{'M':90,'N':9,'F':1.5},'pools':["
            + "{'id':'N','drivers':{'M':1,'F':8}},{'id':'M','drivers':{'N':2,'F':1,'G':'0.5'}}]";

    @TempDir
    private Path in = Path.of("");

    @TempDir
    private Path out = Path.of("");

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void mainWritesAResultForEachCase() throws IOException {
        write("own", RECIPROCAL);

        PublishedCases.main(new String[] {in.toString(), out.toString(), "--decimals", "0"});

        assertThat(result("own"))
                .isEqualTo("{'kind':'reciprocal','decimals':0,'finalTotals':{'P1':'22','P2':'23'},"
                        + "'poolTotals':{'S1':'31','S2':'21'},"
                        + "'allocations':{'S1':{'S2':'3','P1':'16','P2':'12'},'S2':{'S1':'4','P1':'6','P2':'11'}},"
                        + "'sumIn':'45','sumOut':'45'}");
    }

    @Test
    void theReadmeShowsACase() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```json") + "```json".length();
        write("readme", readme.substring(begin, readme.indexOf("```", begin)));

        assertThat(run()).isZero();

        assertThat(result("readme")).contains("'finalTotals':{'Cars':'4.629371','Trucks':'3.370629'}");
    }

    /** M gives 2 of 3.5 to the other pool, N 1 of 9; accounts that only drivers name start from zero. */
    @Test
    void withoutOrderThePoolThatServesOtherPoolsMostClosesFirst() throws IOException {
        write("own", STEP_DOWN + "}");

        assertThat(run("--decimals", "1")).isZero();

        assertThat(result("own"))
                .contains("'order':['M','N']", "'finalTotals':{'F':'87.6','G':'12.9'}", "'sumOut':'100.5'");
    }

    @Test
    void anOrderIsKept() throws IOException {
        write("own", STEP_DOWN + ",'order':['N','M'],'finals':['G','F']}");

        assertThat(run("--decimals", "1")).isZero();

        assertThat(result("own")).contains("'order':['N','M']", "'poolTotals':{'N':'9.0','M':'91.0'}");
    }

    @Test
    void accumulatedCostIsABaseOfAnyStepDown() throws IOException {
        write(
                "own",
                "{'kind':'stepDown','directCosts':{'A':30,'B':100,'C':200,'D':-7},'pools':["
                        + "{'id':'A','base':'accumulated cost','drivers':{}}],'order':['A']}");

        assertThat(run("--decimals", "0")).isZero();

        assertThat(result("own")).contains("'finalTotals':{'B':'110','C':'220','D':'-7'}");
    }

    @Test
    void aSharingOverFactorsThatAreNotNegativeIsDone() throws IOException {
        write("own", "{'kind':'negativeDriver','amount':'1000','factors':{'r1':100,'r2':'0.5'}}");

        assertThat(run("--decimals", "2")).isZero();

        assertThat(result("own")).contains("'shares':{'r1':'995.02','r2':'4.98'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // null is the same as nothing
                "{'kind':'stepDown','order':null,'finals':null,'directCosts':{'A':2},'pools':[{'id':'A','drivers':"
                        + "{'X':1}}]} | 'finalTotals':{'X':'2.000000'}",
                "{'kind':'reciprocal','selfService':null,'directCosts':{'A':'1e1'},'pools':[{'id':'A','drivers':"
                        + "{'A':'1','X':'0.50','Y':'.5'}}]} | 'finalTotals':{'X':'5.000000','Y':'5.000000'}",
                "{'kind':'reciprocal','selfService':'include','directCosts':{'A':9},'pools':[{'id':'A','drivers':"
                        + "{'A':10,'X':90}}]} | 'poolTotals':{'A':'10.000000'}",
                // a pool without cost may serve nobody, and pools in a loop without cost too
                "{'kind':'direct','directCosts':{'A':0,'B':5},'pools':[{'id':'A','drivers':{}}]}"
                        + " | 'finalTotals':{'B':'5.000000'},'poolTotals':{'A':'0.000000'},'allocations':{'A':{}}",
                "{'kind':'reciprocal','directCosts':{'A':0,'B':0,'C':5},'pools':[{'id':'A','drivers':{'B':1}},"
                        + "{'id':'B','drivers':{'A':1}}]} | 'finalTotals':{'C':'5.000000'}",
                "{'kind':'direct','directCosts':{'X':5},'pools':[]} | 'finalTotals':{'X':'5.000000'}",
                "{'kind':'direct','directCosts':{'A':-0.01},'pools':[{'id':'A','drivers':{'X':2,'Y':1}}]}"
                        + " | 'finalTotals':{'X':'-0.006667','Y':'-0.003333'}",
                "{'kind':'direct','directCosts':{'A':'9223372036854.775807'},'pools':[{'id':'A','drivers':{'X':1}}]}"
                        + " | 'sumOut':'9223372036854.775807'",
                // only the ratio of weights counts, whatever their size
                "{'kind':'direct','directCosts':{'A':3},'pools':[{'id':'A','drivers':{'X':2e40,'Y':'1e40'}}]}"
                        + " | 'finalTotals':{'X':'2.000000','Y':'1.000000'}",
                "{'kind':'direct','directCosts':{'A':3},'pools':[{'id':'A','drivers':{'X':2e-40,'Y':1e-40}}]}"
                        + " | 'finalTotals':{'X':'2.000000','Y':'1.000000'}",
                "{'kind':'direct','directCosts':{'A':1},'pools':[{'id':'A','drivers':{'X':1e-10,'Y':123456789}}]}"
                        + " | 'finalTotals':{'X':'0.000000','Y':'1.000000'}",
                "{'kind':'largestRemainder','total':9223372036854775807,'weights':{'A':4611686018427387904,"
                        + "'B':4611686018427387903}} | 'A':'4611686018427387904'",
                "{'kind':'largestRemainder','total':'-7','weights':[3,3,1]} | 'shares':['-3','-3','-1']",
                "{'kind':'moneyAllocation','amount':'-10.01','weights':['0.3333333333','0.3333333333','0.3333333334'],"
                        + "'decimals':'2'} | 'shares':['-3.34','-3.33','-3.34']",
                "{'kind':'moneyAllocation','amount':10,'weights':{'a':1,'b':1},'decimals':2.0} | 'b':'5.00'",
                "{'kind':'moneyAllocation','amount':0,'weights':[0,0],'decimals':null} | 'sumOut':'0.000000'",
                "{'kind':'stepDownMedicareCorpus','cases':[]} | {'kind':'stepDownMedicareCorpus','decimals':0"
            })
    void anOddFileIsNoBadFile(String odd, String result) throws IOException {
        write("odd", odd);

        assertThat(run()).as(errors::toString).isZero();

        assertThat(result("odd")).contains(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, 2 | no JSON: Unexpected end-of-input",
                "{'kind':'direct'} x | no JSON: ",
                "{'kind':'direct','kind':'direct'} | no JSON: Duplicate",
                "[] | /kind: MISSING, nothing found, allowed: direct, stepDown,",
                "{'kind':'magic'} | /kind: UNKNOWN_REFERENCE, found '\"magic\"', allowed: direct, stepDown,",
                "{'kind':'direct'} | /directCosts: MISSING, nothing found, allowed: amounts by account; /pools: "
                        + "MISSING",
                "{'kind':'direct','directCosts':7,'pools':{}} | /directCosts: MALFORMED, found '7'",
                "{'kind':'direct','directCosts':{'A':'1,5'},'pools':[]} | /directCosts/A: MALFORMED, found '\"1,5\"'",
                "{'kind':'direct','directCosts':{'A':true},'pools':[]} | /directCosts/A: MALFORMED, found 'true'",
                "{'kind':'direct','directCosts':{'A':0.0000001},'pools':[]} | /directCosts/A: TOO_MANY_DECIMALS, found"
                        + " '1E-7', allowed: at most 6; more with --decimals N",
                "{'kind':'direct','directCosts':{'A':1e999999999},'pools':[]} | /directCosts/A: OVERFLOW",
                "{'kind':'direct','directCosts':{'A':9e12,'B':9e12},'pools':[]} | /directCosts: OVERFLOW, found"
                        + " '18000000000000.000000'",
                "{'kind':'direct','directCosts':{},'pools':[{'drivers':{}}]} | /pools/0/id: MISSING",
                "{'kind':'direct','directCosts':{},'pools':[{'id':'A'}]} | /pools/0/drivers: MISSING",
                "{'kind':'direct','directCosts':{},'pools':[{'id':'A','drivers':{}},{'id':'A','drivers':{}}]}"
                        + " | /pools/1/id: DUPLICATE, found 'A'",
                "{'kind':'direct','directCosts':{},'pools':[{'id':'A','drivers':{'B':1,'C':-2}}]}"
                        + " | /pools/0/drivers/C: NEGATIVE_WEIGHT, found '-2', allowed: zero or more; with it the"
                        + " weights add up to -1",
                "{'kind':'direct','directCosts':{},'pools':[{'id':'A','drivers':{'B':9000000000000000001,'C':9e18}}]}"
                        + " | /pools/0/drivers: OVERFLOW",
                "{'kind':'direct','directCosts':{},'pools':[{'id':'A','drivers':{'B':1e-9,'C':1e12}}]}"
                        + " | /pools/0/drivers: OVERFLOW",
                "{'kind':'direct','directCosts':{'A':5,'B':5},'pools':[{'id':'A','drivers':{'B':1}}],'finals':['A']}"
                        + " | /finals: MISSING, found '[B]', allowed: every account that is not a pool; /finals:"
                        + " CONTRADICTION, found '[A]'",
                "{'kind':'direct','directCosts':{'A':5},'pools':[{'id':'A','drivers':{'A':1}}]}"
                        + " | /pools/0: NO_POSITIVE_WEIGHT, found 'A', allowed: a receiver with a weight above zero for"
                        + " its 5.000000",
                "{'kind':'reciprocal','directCosts':{'A':5},'pools':[{'id':'A','drivers':{'B':1}},{'id':'B','drivers':"
                        + "{'A':1}}]} | /pools/1: NO_POSITIVE_WEIGHT, found 'B', allowed: a way to a final account;"
                        + " [A, B] with [5.000000, 0.000000] serve only each other",
                "{'kind':'reciprocal','directCosts':{'A':9e6},'pools':[{'id':'A','drivers':{'B':1e9,'C':1}},"
                        + "{'id':'B','drivers':{'A':1e9,'C':1}}]} | OVERFLOW, found 'the flow from provider 0",
                "{'kind':'reciprocal','directCosts':{},'pools':[],'selfService':'maybe'} | /selfService: MALFORMED",
                "{'kind':'stepDown','directCosts':{},'pools':[{'id':'A','drivers':{'B':1}}],'order':['B','B']}"
                        + " | /order/1: DUPLICATE, found 'B', allowed: each name once; /order: UNKNOWN_REFERENCE, found"
                        + " '[B]', allowed: the pools [A]; /order: MISSING, found '[A]'",
                "{'kind':'stepDownMedicare','directCosts':{'A':1.5},'pools':[]} | /directCosts/A: TOO_MANY_DECIMALS,"
                        + " found '1.5', allowed: at most 0; cost reports are in whole dollars; /order: MISSING",
                "{'kind':'stepDownMedicare','directCosts':{},'order':['A'],'pools':[{'id':'A','base':'accumulated "
                        + "cost',"
                        + "'drivers':{'B':1}}]} | /pools/0/drivers: CONTRADICTION",
                "{'kind':'stepDownMedicareCorpus','cases':[{'record':1,'directCosts':{},'pools':[],'order':[]},{}]}"
                        + " | /cases/1/record: MISSING",
                "{'kind':'largestRemainder','total':40.5,'weights':{'A':1}} | /total: TOO_MANY_DECIMALS, found '40.5'",
                "{'kind':'largestRemainder','total':40,'weights':{'A':0}} | /weights: NO_POSITIVE_WEIGHT, found '40'",
                "{'kind':'largestRemainder','total':4,'weights':{'A':1},'minimumOne':true} | /minimumOne: OUT_OF_RANGE",
                "{'kind':'moneyAllocation','amount':1,'weights':[1],'decimals':-2} | /decimals: MALFORMED, found '-2'",
                "{'kind':'moneyAllocation','amount':1,'weights':[1],'decimals':'2.5'} | /decimals: MALFORMED, found '"
                        + "\"2.5\"', allowed: a whole number from 0 to 18",
                "{'kind':'moneyAllocation','amount':1,'weights':[1],'decimals':1e999999999} | /decimals: MALFORMED",
                "{'kind':'moneyAllocation','amount':1,'weights':[1],'decimals':true} | /decimals: MALFORMED",
                "{'kind':'direct','directCosts':{'A':1},'pools':[{'id':'A','drivers':{'X':'40%','Y':'60%'}}]}"
                        + " | /pools/0/drivers/X: MALFORMED",
                "{'kind':'direct','directCosts':{'A':1},'pools':[{'id':'A','drivers':{'X':-1e-400000000}}]}"
                        + " | /pools/0/drivers: OVERFLOW, found '[-1E-400000000]'",
                "{'kind':'direct','directCosts':{'A':1},'pools':[{'id':'A','drivers':{'X':1e-400000000,'Y':1}}]}"
                        + " | /pools/0/drivers: OVERFLOW",
                "{'kind':'direct','directCosts':{'A':1},'pools':[{'id':'A','drivers':null}]} | /pools/0/drivers: "
                        + "MISSING",
                "{'kind':'direct','directCosts':{'A':1},'pools':[{'id':'A','drivers':{'X':null}}]}"
                        + " | /pools/0/drivers/X: MALFORMED, found 'null'",
                "{'kind':'stepDownMedicareCorpus','cases':[{'record':1,'directCosts':{'A':1,'B':-1},'order':['A'],"
                        + "'pools':[{'id':'A','base':'accumulated cost'}]},{'record':2,'directCosts':{'A':1,'B':1},"
                        + "'order':['A'],'pools':[{'id':'A','base':'accumulated cost'}]}]}"
                        + " | /cases/0/pools/0: NO_POSITIVE_WEIGHT, found 'A'",
                "{'kind':'moneyAllocation','amount':1,'weights':'all'} | /weights: MALFORMED, found '\"all\"'"
            })
    void aBadFileIsOneLineWithEverythingThatIsWrong(String bad, String message) throws IOException {
        write("bad", bad);
        write("good", RECIPROCAL);
        Files.writeString(out.resolve("bad.result.json"), "of an earlier run");

        assertThat(run()).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("bad.json: ")
                .contains(message);
        assertThat(out.resolve("bad.result.json")).doesNotExist();
        assertThat(result("good")).contains("'sumOut':'45.000000'");
    }

    /** What is only a consequence is not reported. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'finals':{'X':1} | bad.json: /finals: MALFORMED, found '{\"X\":1}', allowed: a list",
                "'finals':[7,'X'] | bad.json: /finals/0: MALFORMED, found '7', allowed: a text"
            })
    void oneMistakeIsReportedOnce(String property, String message) throws IOException {
        write("bad", "{'kind':'direct','directCosts':{'A':1},'pools':[{'id':'A','drivers':{'X':1}}]," + property + "}");

        assertThat(run()).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(message);
    }

    @Test
    void nameWithLineBreakStaysInOneLine() throws IOException {
        write("bad", "{'kind':'direct','directCosts':{'A\\nB':'x'},'pools':[]}");

        assertThat(run()).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void resultsAreNoCases() throws IOException {
        write("own", RECIPROCAL);

        assertThat(PublishedCases.run(List.of(in.toString(), in.toString()), stream(), stream()))
                .isZero();
        assertThat(PublishedCases.run(List.of(in.toString(), in.toString()), stream(), stream()))
                .isZero();
        assertThat(in.resolve("own.result.json")).exists();
    }

    @Test
    void theSameCaseGivesTheSameBytes() throws IOException {
        write("own", RECIPROCAL);

        run();
        byte[] first = Files.readAllBytes(out.resolve("own.result.json"));
        run();

        assertThat(Files.readAllBytes(out.resolve("own.result.json"))).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "one two three", "one two --decimals", "one two --decimals 19", "one --help"})
    void otherArgumentsAreRefusedWithThoseThatAreAllowed(String args) {
        assertThat(PublishedCases.run(args.isEmpty() ? List.of() : List.of(args.split(" ", -1)), stream(), stream()))
                .isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("arguments [")
                .contains("; allowed are IN_DIR OUT_DIR [--decimals N], with N from 0 to 18");
    }

    @Test
    void aFolderThatIsNotThereAndOneWithoutCasesAreNamed() {
        String missing = in.resolve("missing").toString();

        assertThat(PublishedCases.run(List.of(missing, out.toString()), stream(), stream()))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("there is no folder " + missing, "there is no file *.json in " + in);
    }

    private int run(String... options) {
        List<String> args = new ArrayList<>(List.of(in.toString(), out.toString()));
        args.addAll(List.of(options));
        return PublishedCases.run(
                args, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), stream());
    }

    private PrintStream stream() {
        return new PrintStream(errors, true, StandardCharsets.UTF_8);
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(in.resolve(name + ".json"), json.replace('\'', '"'));
    }

    private String result(String name) throws IOException {
        return Files.readString(out.resolve(name + ".result.json"))
                .replaceAll("\\s+", "")
                .replace('"', '\'');
    }
}
