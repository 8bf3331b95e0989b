package dk.opgavekatalog.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pleje på land       | Pleje pa\u030A land
            Pleje på land       | Pleje pa\u00AD\u030A land
            Æble Ørsted Ål      | ÆBLE ØRSTED ÅL
            Teknik og miljø     | Teknik\u00A0og\u2007miljø
            Teknik og miljø     | ' \u3000Teknik  \u202F og\u3000miljø\u2007'
            Teknik              | Tek\u00ADnik
            Teknik              | \uFEFFTek\u200Bn\u2060ik\u200D
            Teknik              | Tek\u0000nik\u007F
            Teknik              | Ｔｅｋｎｉｋ
            Filial              | ﬁlial
            Kelvin              | \u212Aelvin
            Ångstrøm            | \u212Bngstrøm
            straße              | STRA\u1E9EE
            ΣΟΦΟΣ               | σοφος
            """)
    void theseAreOneName(String name, String other) {
        assertThat(CommonForm.of(other)).isEqualTo(CommonForm.of(name));
    }

    /** Compilers take some of them for the end of a line within a text block. */
    @Test
    void endsOfLinesAreSpaces() {
        assertThat(CommonForm.of("Teknik \u0085miljø\u2028")).isEqualTo(CommonForm.of("Teknik miljø"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Børn      | Boern
            Børn      | Born
            Ål        | Aal
            Ærø       | Aeroe
            André     | Andre
            Straße    | STRASSE
            Maße      | Masse
            Irma      | \u0131rma
            Irma      | \u0130RMA
            Hus 1     | Hus 01
            Hus 2     | Hus ²
            Hus 2     | Hus ②
            Hus 2     | Hus ２
            Afd. II   | Afd. Ⅱ
            Teknik    | Teknik.
            A-B       | A B
            A-B       | A\u2013B
            IT og HR  | IT & HR
            Teknik    | Tek nik
            """)
    void theseAreTwo(String name, String other) {
        assertThat(CommonForm.of(other)).isNotEqualTo(CommonForm.of(name));
    }

    @Test
    void theFormIsTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(CommonForm.of("IT-DRIFT")).isEqualTo("it-drift");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingVisibleIsTheEmptyForm() {
        assertThat(CommonForm.of(" \u00A0\u200B\u00AD\u0000\uFEFF\n")).isEmpty();
    }
}
