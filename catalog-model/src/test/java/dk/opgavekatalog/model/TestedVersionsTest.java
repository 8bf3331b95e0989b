package dk.opgavekatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgavekatalog.model.testing.Jackson;
import jakarta.validation.Constraint;
import java.net.URL;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The tests run twice: with the lowest versions of what users inherit, which the pom declares, and with the newest that
 * are tested. The build says which run this is.
 */
class TestedVersionsTest {

    private static final String RUN = System.getProperty("tested.versions", "lowest");

    @Test
    void theInheritedLibrariesAreThoseOfTheRun() {
        assertThat(jar(JsonProperty.class)).endsWith(System.getProperty("tested.jackson-annotations", ".jar"));
        assertThat(jar(Constraint.class)).endsWith(System.getProperty("tested.jakarta-validation", ".jar"));
    }

    @Test
    void theNewestVersionsAreTestedWithBothGenerationsOfJackson() {
        if (RUN.equals("newest")) {
            assertThat(Jackson.usable()).containsExactly(Jackson.values());
        } else {
            assertThat(Jackson.usable()).contains(Jackson.JACKSON_2);
        }
    }

    private static String jar(Class<?> type) {
        URL place = Objects.requireNonNull(
                type.getProtectionDomain().getCodeSource().getLocation(), type.getName());
        return place.getPath();
    }
}
