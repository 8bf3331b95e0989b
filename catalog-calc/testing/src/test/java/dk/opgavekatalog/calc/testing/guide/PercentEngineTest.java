package dk.opgavekatalog.calc.testing.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dk.opgavekatalog.calc.testing.law.BrokenLawError;
import dk.opgavekatalog.calc.testing.law.Law;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The fault of {@link PercentEngine} is found, and what is said of it is what the guide shows. */
class PercentEngineTest {

    private static BrokenLawError run() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(PercentEngineExample.class))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.tries.default", "1000")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
        return (BrokenLawError) summary.getFailures().get(0).getException();
    }

    @Test
    void thePlantedFaultIsFoundAndShrinksToThreeAmounts() throws IOException {
        BrokenLawError broken = run();

        assertThat(broken.getLaw()).isEqualTo(Law.TOTALS_KEPT);
        assertThat(broken.getCase().statement().getAmounts()).hasSizeLessThanOrEqualTo(3);
        assertThat(broken.getMessage()).isEqualToNormalizingNewlines(golden());
    }

    private static String golden() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PercentEngineTest.class.getResourceAsStream("percent-engine.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
