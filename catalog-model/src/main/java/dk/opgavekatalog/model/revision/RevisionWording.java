package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.Optional;

/** The sentences that a revision itself adds to the new edition and to its correspondence. */
final class RevisionWording {

    private RevisionWording() {}

    /** The origin note of a renamed field. */
    static LocalizedText formerName(LocalizedText name, String edition) {
        return LocalizedText.of(
                "I udgave " + edition + " hedder feltet »" + name.getDa() + "«.",
                "In edition " + edition + " the field is called “" + name.getEn() + "”.");
    }

    /** The note in the row of a renamed field. */
    static LocalizedText renamed(LocalizedText from, LocalizedText to) {
        return LocalizedText.of(
                "Omdøbt fra »" + from.getDa() + "« til »" + to.getDa() + "«.",
                "Renamed from “" + from.getEn() + "” to “" + to.getEn() + "”.");
    }

    /** The source of an edition that gives none. In Danish, like the sources of all editions. */
    static String revisedSource(String source, String edition, String dataVersion) {
        return source + "; revideret ud fra udgave " + edition + ", dataversion " + dataVersion;
    }

    /** Joins two texts by a space, or returns the only one. */
    static LocalizedText join(Optional<LocalizedText> first, LocalizedText second) {
        return first.map(text ->
                        LocalizedText.of(text.getDa() + " " + second.getDa(), text.getEn() + " " + second.getEn()))
                .orElse(second);
    }

    /** Joins two texts by a space, or returns the only one. */
    static LocalizedText join(LocalizedText first, Optional<LocalizedText> second) {
        return second.map(text -> join(Optional.of(first), text)).orElse(first);
    }
}
