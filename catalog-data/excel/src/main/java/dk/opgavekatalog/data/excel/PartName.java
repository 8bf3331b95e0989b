package dk.opgavekatalog.data.excel;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of parts, which programs write in several ways. */
final class PartName {

    private PartName() {}

    /**
     * Returns a normalised name, by which names are compared: capital and small letters are the same, backslashes are
     * slashes, and %20 is a blank. So two parts that one name could mean are always noticed.
     */
    static String normalize(String name) {
        String slashes = name.replace('\\', '/');
        String relative = slashes.startsWith("/") ? slashes.substring(1) : slashes;
        return decode(relative).toLowerCase(Locale.ROOT);
    }

    /** Returns the name of a part relative to a folder, which ends with a slash or is empty. */
    static String resolve(String folder, String target) {
        String slashes = target.replace('\\', '/');
        String path = slashes.startsWith("/") ? slashes.substring(1) : folder + slashes;
        StringBuilder name = new StringBuilder();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                name.setLength(Math.max(0, name.lastIndexOf("/")));
            } else if (!step.equals(".")) {
                name.append(name.isEmpty() ? "" : "/").append(step);
            }
        }
        return name.toString();
    }

    /** Decodes percent-encoded UTF-8; a percent sign that encodes nothing stays as it is. */
    private static String decode(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            boolean isCode = bytes[i] == '%' && high >= 0 && low >= 0;
            bytes[length++] = isCode ? (byte) (16 * high + low) : bytes[i];
            i += isCode ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
