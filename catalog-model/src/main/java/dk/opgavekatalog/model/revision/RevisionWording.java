package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.Optional;

/** What a revision itself says in the new edition and in its correspondence. */
final class RevisionWording {

    private RevisionWording() {}

    /** For the field that has another name now. */
    static LocalizedText formerName(LocalizedText name, String edition) {
        return LocalizedText.of(
                "I udgave " + edition + " hedder feltet »" + name.getDa() + "«.",
                "In edition " + edition + " the field is called “" + name.getEn() + "”.");
    }

    /** For the row of a renamed field. */
    static LocalizedText renamed(LocalizedText from, LocalizedText to) {
        return LocalizedText.of(
                "Omdøbt fra »" + from.getDa() + "« til »" + to.getDa() + "«.",
                "Renamed from “" + from.getEn() + "” to “" + to.getEn() + "”.");
    }

    /** For an edition whose source is not given. In Danish, as the sources of editions are. */
    static String revisedSource(String source, String edition, String dataVersion) {
        return source + "; revideret ud fra udgave " + edition + ", dataversion " + dataVersion;
    }

    /** Two texts in a row, or the one that there is. */
    static LocalizedText join(Optional<LocalizedText> first, LocalizedText second) {
        return first.map(text ->
                        LocalizedText.of(text.getDa() + " " + second.getDa(), text.getEn() + " " + second.getEn()))
                .orElse(second);
    }

    /** Two texts in a row, or the one that there is. */
    static LocalizedText join(LocalizedText first, Optional<LocalizedText> second) {
        return second.map(text -> join(Optional.of(first), text)).orElse(first);
    }
}
