<#-- What readers' own programs make of a book: the one list behind the classroom page's "What opens where" and
     docs/tried-with.adoc. A row: id, group, name, version and day of the trial (none where it was not tried), and
     which forms it opened then: folder, page, book, pdf, with ~ before one of which something does not hold.
     What is said of it are words of the interface: program.ID.use (what to do, for classes), program.ID.holds and
     program.ID.limits (what does not hold, and why). Imported as p; reads strings. -->
<#assign all = [
  {"id": "windows", "group": "device", "name": "Windows"},
  {"id": "macos", "group": "device", "name": "macOS"},
  {"id": "chromeos", "group": "device", "name": "ChromeOS"},
  {"id": "android", "group": "device", "name": "Android"},
  {"id": "ipad", "group": "device", "name": "iPad"},
  {"id": "kindle", "group": "device", "name": "Kindle"},

  {"id": "moodle", "group": "system", "name": "Moodle"},
  {"id": "canvas", "group": "system", "name": "Canvas"},
  {"id": "kolibri", "group": "system", "name": "Kolibri", "version": "Chromium 156, WebKitGTK 2.50.6", "day": "2026-11-30"},
  {"id": "kiwix", "group": "system", "name": "Kiwix", "version": "kiwix-serve 3.3.0", "day": "2026-12-01"},

  {"id": "chromium", "group": "browser", "name": "Chrome, Edge, Chromium", "version": "Chromium 156", "day": "2026-11-30", "opens": "folder page"},
  {"id": "firefox", "group": "browser", "name": "Firefox", "version": "153.8 ESR", "day": "2026-11-30", "opens": "folder page"},
  {"id": "safari", "group": "browser", "name": "Safari", "version": "WebKitGTK 2.50.6", "day": "2026-12-01", "opens": "~folder"},
  {"id": "old", "group": "browser", "name": "Safari < 17.5, Chrome < 123", "version": "Chromium 156", "day": "2026-11-29", "opens": "~folder"},
  {"id": "lynx", "group": "browser", "name": "Lynx", "version": "2.9.0dev.12", "day": "2026-12-01", "opens": "~folder"},
  {"id": "w3m", "group": "browser", "name": "w3m", "version": "0.5.3", "day": "2026-12-01", "opens": "~folder"},
  {"id": "netsurf", "group": "browser", "name": "NetSurf", "version": "3.10", "day": "2026-12-01", "opens": "~folder"},
  {"id": "dillo", "group": "browser", "name": "Dillo", "version": "3.0.5", "day": "2026-12-01", "opens": "~folder"},

  {"id": "calibre", "group": "book", "name": "calibre, AZW3", "version": "6.13", "day": "2026-12-01", "opens": "book"},
  {"id": "foliate", "group": "book", "name": "Foliate", "version": "2.6.4", "day": "2026-12-01", "opens": "book"},
  {"id": "fbreader", "group": "book", "name": "FBReader", "version": "0.12.10", "day": "2026-12-01", "opens": "~book"},
  {"id": "mupdf", "group": "book", "name": "MuPDF", "version": "1.21.1", "day": "2026-12-01", "opens": "book pdf"},
  {"id": "okular", "group": "book", "name": "Okular", "version": "22.12.3", "day": "2026-12-01", "opens": "~book"},
  {"id": "epubjs", "group": "book", "name": "epub.js, epubcheck, Ace", "version": "0.3.93, 5.2.1, 1.4.6", "day": "2026-11-29"}
]>
<#-- What is said of a program; empty where nothing is. -->
<#function said one what>
  <#local keys = strings.under("program." + one.id + ".")>
  <#return keys?seq_contains(what)?then(strings["program." + one.id + "." + what], "")>
</#function>
