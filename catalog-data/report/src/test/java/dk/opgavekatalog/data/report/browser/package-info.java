/**
 * Pages and scripts in a real browser, Chromium without a window. Start with {@link
 * dk.opgavekatalog.data.report.browser.Browser}. Tests of a single kind of page stand beside its code and use it.
 */
package dk.opgavekatalog.data.report.browser;
