package dk.opgavekatalog.data.report.browser;

/** How a page is shown. */
public enum Look {
    LIGHT("screen", "light"),
    DARK("screen", "dark"),
    PRINT("print", "light");

    final String media;
    final String colorScheme;

    Look(String media, String colorScheme) {
        this.media = media;
        this.colorScheme = colorScheme;
    }
}
