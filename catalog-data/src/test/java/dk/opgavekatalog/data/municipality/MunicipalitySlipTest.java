package dk.opgavekatalog.data.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every slip of one letter in every name, rather than some of them: there are few enough. */
class MunicipalitySlipTest {

    private static final Municipalities MUNICIPALITIES = Municipalities.since2007();

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøå";

    @Test
    void aSlipOfOneLetterNamesTheRightOne() {
        List<String> missed = new ArrayList<>();
        for (Municipality municipality : MUNICIPALITIES.getAll()) {
            for (String slip : slips(municipality.getName())) {
                if (!isNamed(slip, municipality)) {
                    missed.add(slip + " for " + municipality);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    /** What looks like a slip may be another spelling, such as the genitive. */
    private static boolean isNamed(String slip, Municipality municipality) {
        return MUNICIPALITIES.findMunicipality(slip).isPresent()
                || MUNICIPALITIES.getNearest(slip).contains(municipality);
    }

    @Test
    void noSlipOfOneLetterIsTakenForAnotherMunicipality() {
        List<String> taken = new ArrayList<>();
        for (Municipality municipality : MUNICIPALITIES.getAll()) {
            for (String slip : slips(municipality.getName())) {
                MUNICIPALITIES
                        .findMunicipality(slip)
                        .filter(found -> !found.equals(municipality))
                        .ifPresent(found -> taken.add(slip + " for " + municipality));
            }
        }
        assertThat(taken).isEmpty();
    }

    private static List<String> slips(String name) {
        List<String> slips = new ArrayList<>();
        for (int i = 0; i <= name.length(); i++) {
            String before = name.substring(0, i);
            String from = name.substring(i);
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                slips.add(before + LETTERS.charAt(letter) + from);
                if (!from.isEmpty()) {
                    slips.add(before + LETTERS.charAt(letter) + from.substring(1));
                }
            }
            if (!from.isEmpty()) {
                slips.add(before + from.substring(1));
            }
            if (from.length() > 1) {
                slips.add(before + from.charAt(1) + from.charAt(0) + from.substring(2));
            }
        }
        return slips;
    }
}
