package dk.opgavekatalog.data.export.skos;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of things in RDF: a base and a path. An id from outside is one segment of the path, whatever characters it
 * has, so no two things share a name.
 */
final class Iris {

    /** A character of an IRI (RFC 3987) that is not a separator. */
    private static final String PLAIN =
            "(?:[^\\x00-\\x20\\x7F-\\x9F<>\"{}|\\\\^`%/?#\\p{Cs}\\p{Co}\\p{Cn}]|%[0-9A-Fa-f]{2})";

    /** With an authority, such as {@code https://example.org/}, or without, such as {@code urn:example:}. */
    private static final Pattern BASE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):"
            + "(?://PLAIN+(?:/|[/?](?:PLAIN|[/?])*[/#])|(?!/)(?:PLAIN|[/?])+(?<=[/:])#?)".replace("PLAIN", PLAIN));

    private static final String HEX = "0123456789ABCDEF";

    private final String base;

    private Iris(String base) {
        this.base = base;
    }

    static Iris under(String base) {
        Matcher matcher = BASE.matcher(base);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + base + "' is not a base; allowed is an absolute IRI that ends with a"
                            + " slash, a number sign or, as a URN does, a colon, such as"
                            + " https://example.org/opgavekatalog/ or "
                            + SkosExport.DEFAULT_BASE);
        }
        if (JsonLd.PREFIXES.containsKey(matcher.group(1))) {
            throw new IllegalArgumentException(
                    "'" + base + "' is not a base; its scheme is a prefix of the exported file,"
                            + " and must be none of " + JsonLd.PREFIXES.keySet());
        }
        return new Iris(base);
    }

    String edition(String edition) {
        return path("edition", edition);
    }

    String concept(String edition, CatalogCode code) {
        return path("edition", edition, code.toString());
    }

    String level(String edition, CatalogLevel level) {
        return path("edition", edition, "level", word(level));
    }

    String statutes(String edition) {
        return path("edition", edition, "statute");
    }

    String statute(String edition, String id) {
        return path("edition", edition, "statute", id);
    }

    String levelKinds() {
        return path("level");
    }

    String levelKind(CatalogLevel level) {
        return path("level", word(level));
    }

    String correspondence(String from, String to) {
        return path("correspondence", from, to);
    }

    /**
     * Returns the name of a row. A field stands in one row of a table, so the first codes of both sides identify the
     * row.
     */
    String association(String from, String to, CorrespondenceRow row) {
        return path("correspondence", from, to, first(row.getFromFields()) + "-" + first(row.getToFields()));
    }

    String changeKinds() {
        return path("change");
    }

    String changeKind(ChangeKind kind) {
        return path("change", word(kind));
    }

    private static String first(List<CatalogCode> codes) {
        return codes.isEmpty() ? "" : codes.get(0).toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String path(String... segments) {
        StringBuilder path = new StringBuilder(base);
        for (int i = 0; i < segments.length; i++) {
            path.append(i == 0 ? "" : "/").append(encode(segments[i]));
        }
        return path.toString();
    }

    /** Percent-encodes the UTF-8 bytes of all but the unreserved characters of RFC 3986. */
    private static String encode(String segment) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean unreserved = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0;
            if (unreserved) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }
}
