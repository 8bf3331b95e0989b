package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads a file that spells its organisation and its units in several ways. */
public final class NamesOfAFile {

    private NamesOfAFile() {}

    /**
     * Prints what was recognised.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try (InputStream in = Objects.requireNonNull(NamesOfAFile.class.getResourceAsStream("navne.csv"))) {
            Recognition recognition = RegistrationReader.of(Catalogs.edition2006())
                    .read(in, "navne.csv")
                    .getRecognition();
            recognition.describe(Language.ENGLISH).forEach(System.out::println);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
