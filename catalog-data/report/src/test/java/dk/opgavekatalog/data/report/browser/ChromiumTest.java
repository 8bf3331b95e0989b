package dk.opgavekatalog.data.report.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** Says in one line that the tests of pages are skipped, however many classes that concerns. */
class ChromiumTest {

    @Test
    void aMachineWithoutChromiumSaysSoInOneLine() {
        if (!Chromium.isInstalled()) {
            System.out.println(
                    "SKIPPED: the tests of pages in a browser. They need the programs chromium and chromedriver"
                            + " (Debian: apt-get install chromium chromium-driver).");
        }
        assumeTrue(Chromium.isInstalled());
    }
}
